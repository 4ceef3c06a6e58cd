import { useState } from 'react'
import { type Locale, locales } from './format.ts'
import { chooseLocale, useLanguage } from './i18n.ts'
import { applyTheme, chosenTheme, type Theme, themes } from './theme.ts'

const names: Record<Locale, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' }
const look = 'h-8 rounded-lg border border-line bg-surface px-2 text-[13px] text-ink-soft'

export function LanguageChoice() {
  const { t, locale } = useLanguage()
  return (
    <select aria-label={t('kit.language')} value={locale} onChange={(event) => void chooseLocale(event.target.value as Locale)} className={look}>
      {locales.map((each) => <option key={each} value={each} lang={each}>{names[each]}</option>)}
    </select>
  )
}

export function ThemeChoice() {
  const { t } = useLanguage()
  const [theme, setTheme] = useState<Theme>(chosenTheme)
  return (
    <select aria-label={t('kit.theme')} value={theme} className={look} onChange={(event) => {
      const next = event.target.value as Theme
      applyTheme(next)
      setTheme(next)
    }}>
      {themes.map((each) => <option key={each} value={each}>{t(`kit.${each}`)}</option>)}
    </select>
  )
}
