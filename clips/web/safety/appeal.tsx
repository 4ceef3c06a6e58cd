import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button, TextArea } from '../../../web/kit/parts.tsx'
import { send } from '../api.ts'
import { Refusal, Sheet } from '../parts.tsx'

export function AppealSheet({ about, onClose }: { about: { decisionId: string } | { reportId: string }; onClose: () => void }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [statement, setStatement] = useState('')
  const key = useRef(crypto.randomUUID())
  const appeal = useMutation({ mutationFn: () => send('appeals', { ...about, statement }, { key: key.current }), onSuccess: () => queries.invalidateQueries() })
  if (appeal.isSuccess) return <Sheet open title={t('appeal.doneTitle')} onClose={onClose}><p className="mb-5">{t('appeal.doneText')}</p><Button look="primary" onClick={onClose}>{t('kit.close')}</Button></Sheet>
  return (
    <Sheet open title={t('appeal.title')} onClose={onClose}>
      <form className="grid gap-4" onSubmit={(event) => { event.preventDefault(); if (statement.trim()) appeal.mutate() }}>
        <p className="text-ink-soft">{t('appeal.lead')}</p>
        <TextArea label={t('appeal.statement')} rows={6} value={statement} maxLength={4_000} onChange={(event) => setStatement(event.target.value)} required />
        <Refusal error={appeal.error} />
        <Button type="submit" look="primary" size="large" reason={statement.trim() ? undefined : t('appeal.need')} disabled={!statement.trim() || appeal.isPending}>{t('appeal.act')}</Button>
      </form>
    </Sheet>
  )
}
