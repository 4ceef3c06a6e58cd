import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Badge, Button, Card, SelectField, TextArea, TextField } from '../../../web/kit/parts.tsx'
import type { Video } from '../../server/answers.ts'
import { read, send } from '../api.ts'
import { Refusal } from '../parts.tsx'
import { usePerson } from '../session.tsx'
import { FoundProgramme } from './found.tsx'
import type { Learning } from './learning.tsx'
import { type Institution, ProgrammeCard } from './programmes.tsx'

const kinds = ['education', 'culture', 'museum', 'library', 'university', 'school', 'science', 'other'] as const

/** The side of an institution: apply, see the verdict, found programmes, agree to others', put videos forward. */
export function OwnInstitution({ own, partners }: { own: Learning['own']; partners: Institution[] }) {
  const { t } = useLanguage()
  const { institution } = own
  const isAdult = usePerson().ageBand === '18+'
  if (!institution) return isAdult ? <ApplyForm /> : null
  return (
    <section className="grid gap-3" aria-labelledby="own-institution">
      <h2 id="own-institution" className="px-1 font-semibold">{t('learning.own')}</h2>
      <Card className="grid gap-1 p-5"><p className="flex items-center justify-between gap-3 font-medium">{institution.name}<Badge tone={institution.state === 'verified' ? 'good' : institution.state === 'waiting' ? 'neutral' : 'bad'}>{t(`learning.state.${institution.state}`)}</Badge></p>{institution.note && <p className="text-sm text-ink-soft">{institution.note}</p>}</Card>
      {own.programmes.map((each) => <ProgrammeCard key={each.id} programme={each}><Carry programme={each} institutionId={institution.id} markings={own.markings} /></ProgrammeCard>)}
      {institution.state === 'verified' && <FoundProgramme partners={partners.filter(({ id }) => id !== institution.id)} />}
    </section>
  )
}

function Carry({ programme, institutionId, markings }: { programme: Learning['programmes'][number]; institutionId: string; markings: Learning['own']['markings'] }) {
  const { t } = useLanguage()
  const me = usePerson()
  const queries = useQueryClient()
  const [videoId, setVideoId] = useState('')
  const refresh = () => queries.invalidateQueries({ queryKey: ['learning'] })
  const videos = useQuery({ queryKey: ['videos', 'of', me.id], queryFn: ({ signal }) => read<{ items: Video[] }>(`people/${me.id}/videos`, signal) })
  const agree = useMutation({ mutationFn: () => send(`learning/programmes/${programme.id}/agreement`), onSettled: refresh })
  const put = useMutation({ mutationFn: () => send(`learning/programmes/${programme.id}/videos`, { videoId }), onSuccess: () => setVideoId(''), onSettled: refresh })
  const name = (id: string) => videos.data?.items.find((each) => each.id === id)?.caption || t('learning.video')
  const free = videos.data?.items.filter((each) => each.state === 'visible' && !markings.some((marking) => marking.videoId === each.id)) ?? []
  const mine = programme.partners.find(({ id }) => id === institutionId)
  if (mine && !mine.agreed) return <div className="grid gap-2"><Button look="primary" disabled={agree.isPending} onClick={() => agree.mutate()}>{t('learning.agree')}</Button><Refusal error={agree.error} /></div>
  return (
    <div className="grid gap-3 border-t border-line pt-3">
      <ul className="grid gap-2 text-sm">{markings.filter((each) => each.programmeId === programme.id).map((each) => <li key={each.id} className="grid gap-0.5"><span className="flex items-center justify-between gap-3"><span className="truncate">{name(each.videoId)}</span><Badge tone={each.state === 'marked' ? 'good' : 'neutral'}>{t(`learning.mark.${each.state}`)}</Badge></span>{each.note && <span className="text-ink-soft">{each.note}</span>}</li>)}</ul>
      {free.length > 0 && <form className="flex items-end gap-2" onSubmit={(event) => { event.preventDefault(); put.mutate() }}><div className="min-w-0 flex-1"><SelectField label={t('learning.putVideo')} value={videoId} onChange={(event) => setVideoId(event.target.value)}><option value="">—</option>{free.map((each) => <option key={each.id} value={each.id}>{each.caption.slice(0, 60) || t('learning.video')}</option>)}</SelectField></div><Button type="submit" disabled={!videoId || put.isPending}>{t('learning.put')}</Button></form>}
      <Refusal error={put.error} />
    </div>
  )
}

function ApplyForm() {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const [fields, setFields] = useState({ name: '', kind: 'museum', website: 'https://', contactEmail: '', about: '' })
  const set = (key: keyof typeof fields) => (event: { target: { value: string } }) => setFields({ ...fields, [key]: event.target.value })
  const apply = useMutation({ mutationFn: () => send('learning/institution', fields), onSuccess: () => queries.invalidateQueries({ queryKey: ['learning'] }) })
  if (!open) return <div className="grid justify-items-start gap-2 rounded-2xl bg-sunken p-5"><p className="text-sm text-pretty">{t('learning.applyText')}</p><Button onClick={() => setOpen(true)}>{t('learning.apply')}</Button></div>
  return (
    <Card className="p-5"><form className="grid gap-4" onSubmit={(event) => { event.preventDefault(); apply.mutate() }}>
      <h2 className="font-semibold">{t('learning.apply')}</h2>
      <TextField label={t('learning.name')} value={fields.name} maxLength={160} onChange={set('name')} required />
      <SelectField label={t('learning.kind')} value={fields.kind} onChange={set('kind')}>{kinds.map((kind) => <option key={kind} value={kind}>{t(`learning.kinds.${kind}`)}</option>)}</SelectField>
      <TextField label={t('learning.website')} type="url" value={fields.website} onChange={set('website')} required />
      <TextField label={t('learning.email')} hint={t('learning.emailHint')} type="email" value={fields.contactEmail} onChange={set('contactEmail')} required />
      <TextArea label={t('learning.about')} value={fields.about} maxLength={1_000} onChange={set('about')} required />
      <Refusal error={apply.error} />
      <Button type="submit" look="primary" disabled={apply.isPending}>{t('learning.send')}</Button>
    </form></Card>
  )
}
