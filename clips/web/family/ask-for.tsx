import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button } from '../../../web/kit/parts.tsx'
import { send } from '../api.ts'
import { Refusal, Sheet } from '../parts.tsx'
import { ControlInput, type ControlView } from './control.tsx'

/** A wish for another value of one setting, sent to whoever set it. */
export function AskFor({ control, value }: { control: ControlView; value: unknown }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const [wish, setWish] = useState(value)
  const ask = useMutation({
    mutationFn: () => send('change-requests', { setting: control.name, value: wish }),
    onSuccess: async () => {
      setOpen(false)
      await queries.invalidateQueries({ queryKey: ['guarded'] })
    },
  })
  return (
    <>
      <Button size="small" className="justify-self-start" onClick={() => setOpen(true)}>{t('teen.ask')}</Button>
      <Sheet open={open} title={t('teen.ask')} onClose={() => setOpen(false)}>
        <div className="grid gap-4">
          <p className="font-medium">{control.label}</p>
          <ControlInput control={control} value={wish} fixed={false} onChoose={setWish} />
          <Refusal error={ask.error} />
          <Button look="primary" disabled={ask.isPending || JSON.stringify(wish) === JSON.stringify(value)} onClick={() => ask.mutate()}>{t('teen.send')}</Button>
        </div>
      </Sheet>
    </>
  )
}
