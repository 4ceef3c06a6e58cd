import { recall, remember } from './remember.ts'

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const remembered = 'qorgan.theme'
const dark = () => matchMedia('(prefers-color-scheme: dark)')

export function chosenTheme(): Theme {
  return themes.find((theme) => theme === recall(remembered)) ?? 'auto'
}

export function applyTheme(theme: Theme = chosenTheme()): void {
  remember(remembered, theme)
  document.documentElement.dataset.theme = theme === 'auto' ? (dark().matches ? 'dark' : 'light') : theme
}

/** Applies the choice and follows the device while the choice is "as the device". */
export function openTheme(): void {
  applyTheme()
  dark().addEventListener('change', () => applyTheme())
  // Paper is white: light words would not be seen on it.
  addEventListener('beforeprint', () => { document.documentElement.dataset.theme = 'light' })
  addEventListener('afterprint', () => applyTheme())
}
