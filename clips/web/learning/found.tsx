import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button, Card, SelectField, TextArea, TextField } from '../../../web/kit/parts.tsx'
import { send } from '../api.ts'
import { Refusal } from '../parts.tsx'
import type { Institution } from './programmes.tsx'

const languages = ['kk', 'ru', 'en'] as const
const subjects = ['mathematics', 'science', 'technology', 'kazakh', 'russian', 'english', 'languages', 'literature', 'history', 'geography', 'art', 'music', 'health', 'civics', 'professions'] as const
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** A new programme in the three languages, alone or with partners, who then have to agree. */
export function FoundProgramme({ partners }: { partners: Institution[] }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const [title, setTitle] = useState({ kk: '', ru: '', en: '' })
  const [goals, setGoals] = useState({ kk: '', ru: '', en: '' })
  const [fields, setFields] = useState({ subject: 'science', fromAge: 13, toAge: 17, startsOn: inDays(0), endsOn: inDays(90) })
  const [partnerIds, setPartnerIds] = useState<string[]>([])
  const found = useMutation({
    mutationFn: () => send('learning/programmes', { ...fields, title, goals, partnerIds }),
    onSuccess: async () => {
      setOpen(false)
      await queries.invalidateQueries({ queryKey: ['learning'] })
    },
  })
  if (!open) return <Button className="justify-self-start" look="primary" onClick={() => setOpen(true)}>{t('learning.found')}</Button>
  return (
    <Card className="p-5"><form className="grid gap-4" onSubmit={(event) => { event.preventDefault(); found.mutate() }}>
      <h2 className="font-semibold">{t('learning.found')}</h2>
      {languages.map((language) => <TextField key={language} label={t(`learning.titleIn.${language}`)} value={title[language]} maxLength={200} onChange={(event) => setTitle({ ...title, [language]: event.target.value })} required />)}
      {languages.map((language) => <TextArea key={language} label={t(`learning.goalsIn.${language}`)} value={goals[language]} maxLength={2_000} onChange={(event) => setGoals({ ...goals, [language]: event.target.value })} required />)}
      <SelectField label={t('learning.subject')} value={fields.subject} onChange={(event) => setFields({ ...fields, subject: event.target.value })}>{subjects.map((each) => <option key={each} value={each}>{t(`learning.subjects.${each}`)}</option>)}</SelectField>
      <div className="grid grid-cols-2 gap-3">
        {(['fromAge', 'toAge'] as const).map((key) => <TextField key={key} label={t(`learning.${key}`)} type="number" min={13} max={99} value={fields[key]} onChange={(event) => setFields({ ...fields, [key]: Number(event.target.value) })} required />)}
        {(['startsOn', 'endsOn'] as const).map((key) => <TextField key={key} label={t(`learning.${key}`)} type="date" value={fields[key]} onChange={(event) => setFields({ ...fields, [key]: event.target.value })} required />)}
      </div>
      {partners.length > 0 && <fieldset className="grid gap-2"><legend className="mb-1 text-sm font-medium">{t('learning.partners')}</legend>{partners.map((each) => <label key={each.id} className="flex items-center gap-2 text-sm"><input type="checkbox" className="size-5 accent-accent" checked={partnerIds.includes(each.id)} onChange={() => setPartnerIds(partnerIds.includes(each.id) ? partnerIds.filter((id) => id !== each.id) : [...partnerIds, each.id])} />{each.name}</label>)}</fieldset>}
      <Refusal error={found.error} />
      <Button type="submit" look="primary" disabled={found.isPending}>{t('learning.send')}</Button>
    </form></Card>
  )
}
