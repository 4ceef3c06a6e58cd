import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge, Card, Empty, Failed, Loading, SelectField } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { Title } from '../shell.tsx'
import { prefixOf } from './download.ts'
import { Steps } from './verify-steps.tsx'

const route = getRouteApi('/figures/verify')
const notShown = ['omitted', 'invented', 'meaning', 'fork'] as const
const script = new URL('../../../packages/ledger/verifier/verify_ledger.py', import.meta.url).href

/** The reader's own machine counts every figure again from the leaves, and checks the tree, the signatures and the past. */
export function VerifyPage() {
  const { t } = useLanguage()
  const logs = useQuery({ queryKey: ['logs'], queryFn: () => answer(qorgan.GET('/v1/transparency/logs')) })
  const { log: wanted } = route.useSearch()
  const navigate = route.useNavigate()
  const log = logs.data?.items.find(({ name }) => name === wanted) ?? logs.data?.items[0]
  return (
    <>
      <Title lead={t('verify.lead')}>{t('verify.title')}</Title>
      {logs.isPending && <Loading />}
      {logs.isError && <Failed error={logs.error} onRetry={() => void logs.refetch()} />}
      {logs.data && !log && <Empty title={t('figures.none')}><p>{t('figures.noneText')}</p></Empty>}
      {log && (
        <div className="grid gap-8">
          <div className="grid max-w-xl gap-2">
            <SelectField label={t('verify.log')} value={log.name} onChange={(event) => void navigate({ search: { log: event.target.value } })}>
              {logs.data!.items.map(({ name, origin, synthetic }) => <option key={name} value={name}>{origin}{synthetic ? ` · ${t('figures.synthetic.short')}` : ''}</option>)}
            </SelectField>
            {log.synthetic && <p><Badge tone="warn">{t('figures.synthetic.title')}</Badge></p>}
          </div>
          <Steps key={log.name} log={log} />
          <div className="grid gap-6 lg:grid-cols-2">
            <Card className="grid content-start gap-3 p-5">
              <h2 className="text-lg font-semibold">{t('verify.not.title')}</h2>
              <ul className="grid list-disc gap-2 pl-5 text-sm text-ink-soft">{notShown.map((each) => <li key={each}>{t(`verify.not.${each}`)}</li>)}</ul>
            </Card>
            <Elsewhere log={log.name} />
          </div>
        </div>
      )}
    </>
  )
}

/** The same with a program that shares no line with this page. */
function Elsewhere({ log }: { log: string }) {
  const { t } = useLanguage()
  const [address, setAddress] = useState('')
  useEffect(() => { setAddress(`${location.origin}${prefixOf(log)}`) }, [log])
  return (
    <Card className="grid content-start gap-3 p-5">
      <h2 className="text-lg font-semibold">{t('verify.elsewhere.title')}</h2>
      <p className="text-sm text-ink-soft">{t('verify.elsewhere.text')}</p>
      <pre tabIndex={0} className="overflow-x-auto rounded-lg bg-sunken p-3 text-xs">{`python3 verify_ledger.py ${address}`}</pre>
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm"><a href={script} download="verify_ledger.py" className="text-accent hover:underline">verify_ledger.py</a><a href={`${prefixOf(log)}/checkpoint`} className="text-accent hover:underline">checkpoint</a><a href={`${prefixOf(log)}/dictionary.json`} className="text-accent hover:underline">dictionary.json</a><a href={`${prefixOf(log)}/ledger.tar`} className="text-accent hover:underline">{t('verify.elsewhere.bulk')}</a></p>
    </Card>
  )
}
