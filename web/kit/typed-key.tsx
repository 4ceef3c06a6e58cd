import { useLanguage } from './i18n.ts'

/** What the QR code of a second factor says, for whoever types it: no camera, or the app is on this very device. */
export function TypedKey({ totpUri }: { totpUri: string }) {
  const { t } = useLanguage()
  const key = new URL(totpUri).searchParams.get('secret') ?? ''
  return (
    <div className="grid gap-1">
      <p className="text-[13px] font-medium">{t('kit.typedKey')}</p>
      <code className="font-mono text-[13px] break-words select-all">{key.match(/.{1,4}/g)?.join(' ')}</code>
    </div>
  )
}
