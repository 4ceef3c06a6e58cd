import { useLanguage } from '../kit/i18n.ts'
import { keysAreOn, useKeyGroups } from './keys.tsx'
import { Dialog } from './parts/dialog.tsx'
import { Kbd } from './parts/layout.tsx'

/** The keys that work on the screen behind it, read from what is registered at this moment. */
export function KeyMap({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage()
  const groups = useKeyGroups()
  return (
    <Dialog title={t('keys.map')} onClose={onClose} wide>
      {!keysAreOn() && <p className="mb-3 text-sm text-ink-soft">{t('keys.off')}</p>}
      <div className="columns-2 gap-8">
        {groups.map((group) => (
          <section key={group.title} className="mb-5 break-inside-avoid">
            <h3 className="mb-1.5 text-[13px] font-medium text-ink-faint">{group.title}</h3>
            <dl className="grid gap-1">
              {group.keys.map(({ keys, label }) => (
                <div key={keys} className="flex items-center justify-between gap-4 text-sm"><dt>{label}</dt><dd className="flex gap-1">{keys.split(' ').map((each, index) => <Kbd key={`${each}${index}`}>{shownKey(each)}</Kbd>)}</dd></div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

export const shownKey = (key: string): string => key.replace('Enter', '↵').replace('Escape', 'Esc').replace('Space', '␣').replace('ArrowUp', '↑').replace('ArrowDown', '↓').replace(/^[a-z]$/, (letter) => letter.toUpperCase())
