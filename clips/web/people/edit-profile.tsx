import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button, TextArea, TextField } from '../../../web/kit/parts.tsx'
import type { Profile } from '../../server/answers.ts'
import { ask } from '../api.ts'
import { Refusal, Sheet } from '../parts.tsx'

export function EditProfile({ person, onClose }: { person: Profile; onClose: () => void }) {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [handle, setHandle] = useState(person.handle)
  const [displayName, setDisplayName] = useState(person.displayName ?? '')
  const [bio, setBio] = useState(person.bio ?? '')
  const save = useMutation({
    mutationFn: () => ask('PATCH', 'me', { displayName: displayName.trim() || null, bio: bio.trim() || null, ...(handle !== person.handle && { handle }) }),
    onSuccess: async () => {
      await queries.invalidateQueries()
      onClose()
    },
  })
  return (
    <Sheet open title={t('profile.edit')} onClose={onClose}>
      <form className="grid gap-4" onSubmit={(event) => { event.preventDefault(); save.mutate() }}>
        <TextField label={t('signUp.handle')} hint={t('signUp.handleHint')} value={handle} maxLength={48} onChange={(event) => setHandle(event.target.value)} required />
        <TextField label={t('profile.displayName')} value={displayName} maxLength={60} onChange={(event) => setDisplayName(event.target.value)} />
        <TextArea label={t('profile.bio')} value={bio} maxLength={500} onChange={(event) => setBio(event.target.value)} />
        <Refusal error={save.error} />
        <Button type="submit" look="primary" size="large" disabled={save.isPending}>{t('save')}</Button>
      </form>
    </Sheet>
  )
}
