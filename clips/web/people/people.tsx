import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useLanguage } from '../../../web/kit/i18n.ts'
import { Button, Empty, Failed, Loading } from '../../../web/kit/parts.tsx'
import type { Person } from '../../server/answers.ts'
import { read, send } from '../api.ts'
import { Face, Screen } from '../parts.tsx'
import { usePerson } from '../session.tsx'

const lists = ['followers', 'following', 'requests'] as const

/** Followers, followed people, or those who wait for an answer. */
export function PeoplePage() {
  const { t } = useLanguage()
  const me = usePerson()
  const queries = useQueryClient()
  const { personId = '', list: asked } = useParams({ strict: false })
  const list = lists.find((each) => each === asked) ?? 'followers'
  const people = useQuery({ queryKey: ['people', personId, list], queryFn: ({ signal }) => read<{ items: Person[] }>(`people/${personId}/${list}`, signal) })
  const settle = (id: string, action: 'approve' | 'decline') => () => void send(`people/${id}/${action}`).then(() => queries.invalidateQueries())
  return (
    <Screen title={t(`people.${list}`)} back>
      {list === 'requests' && <p className="mb-4 text-ink-soft">{t('people.requestsText')}</p>}
      {people.isPending && <Loading />}
      {people.isError && <Failed error={people.error} onRetry={() => void people.refetch()} />}
      {people.data?.items.length === 0 && <Empty title={t(`people.none.${list}`)} />}
      <ul className="grid gap-1">
        {people.data?.items.map((person) => (
          <PersonRow key={person.id} person={person}>
            {list === 'requests' && personId === me.id && <><Button look="primary" size="small" onClick={settle(person.id, 'approve')} aria-label={`${t('people.approve')}: ${person.handle}`}>{t('people.approve')}</Button><Button size="small" onClick={settle(person.id, 'decline')} aria-label={`${t('people.decline')}: ${person.handle}`}>{t('people.decline')}</Button></>}
          </PersonRow>
        ))}
      </ul>
    </Screen>
  )
}

export function PersonRow({ person, children }: { person: Person; children?: React.ReactNode }) {
  return (
    <li className="flex items-center gap-2 rounded-2xl px-2 py-2 hover:bg-sunken">
      <Link to="/people/$personId" params={{ personId: person.id }} className="flex min-w-0 flex-1 items-center gap-3">
        <Face handle={person.handle} size="size-12 text-lg" />
        <span className="min-w-0"><span className="block truncate font-semibold">{person.displayName ?? person.handle}</span><span className="block truncate text-sm text-ink-soft">@{person.handle}</span></span>
      </Link>
      {children}
    </li>
  )
}
