import { checkReceipt, type ReceiptCheck } from '@qorgan/ledger'
import { useQuery } from '@tanstack/react-query'
import { Check, X } from 'lucide-react'
import { useLanguage } from '../../kit/i18n.ts'
import { Badge, Notice } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { Answered, Code, Panel } from '../parts/layout.tsx'
import { figuresOf } from './figures-of.ts'

type Held = { id: string; title: string; language: string; receipt: string }
const steps = ['isIssued', 'isPromised', 'isIncluded', 'isSigned'] as const

/** Each notice's receipt, with its proof checked here in the browser against the published keys. */
export function Receipts({ id, held }: { id: string; held: readonly Held[] }) {
  const { t } = useLanguage()
  const log = useQuery({ queryKey: ['decision-log', id], queryFn: async () => (await figuresOf(id))?.log ?? null })
  return (
    <Panel title={t('decision.receipts')}>
      {held.length === 0 ? <p className="px-4 py-3 text-[13px] text-ink-soft">{t('decision.noReceipt')}</p> : (
        <Answered query={log}>
          {(name) => name === null ? <p className="px-4 py-3 text-[13px] text-ink-soft">{t('decision.notEntered')}</p> : <>{held.map((each) => <Receipt key={each.id} held={each} log={name} />)}</>}
        </Answered>
      )}
    </Panel>
  )
}

type Checked = { steps: ReceiptCheck; index: number; size: number }

async function check(receipt: string, log: string): Promise<Checked | 'cannot'> {
  // Signatures are checked by the browser's own means, which pages without https do not get outside this machine.
  if (!globalThis.crypto?.subtle) return 'cannot'
  const [proof, keys] = await Promise.all([
    answer(qorgan.GET('/v1/transparency/proofs/{receipt}', { params: { path: { receipt } } })),
    answer(qorgan.GET('/v1/transparency/keys', { params: { query: { log } } })),
  ])
  return { steps: await checkReceipt(receipt, proof, { log: keys.items.map(({ verifier }) => verifier), receipts: keys.receipts }), index: proof.index, size: proof.size }
}

function Receipt({ held, log }: { held: Held; log: string }) {
  const { t, number } = useLanguage()
  const checked = useQuery({ queryKey: ['receipt', held.receipt, log], queryFn: () => check(held.receipt, log), staleTime: Infinity, retry: 1 })
  return (
    <section className="grid gap-2 border-b border-line px-4 py-3 text-[13px] last:border-b-0">
      <p className="flex flex-wrap items-center justify-between gap-2"><span lang={held.language}>{held.title}</span>{checked.data && checked.data !== 'cannot' && <Badge tone={isWhole(checked.data.steps) ? 'good' : 'bad'}>{t(isWhole(checked.data.steps) ? 'decision.proved' : 'decision.notProved')}</Badge>}</p>
      <Code>{held.receipt}</Code>
      <Answered query={checked}>
        {(found) => found === 'cannot' ? <Notice tone="warn">{t('decision.cannotCheck')}</Notice> : (
          <>
            <ul className="grid gap-0.5">
              {steps.map((step) => (
                <li key={step} className="flex items-start gap-2">
                  {found.steps[step] ? <Check className="mt-0.5 size-4 shrink-0 text-good" aria-label={t('decision.yes')} /> : <X className="mt-0.5 size-4 shrink-0 text-bad" aria-label={t('decision.no')} />}<span className="text-pretty">{t(`decision.step.${step}`)}</span>
                </li>
              ))}
            </ul>
            <p className="text-[12px] text-ink-faint">{t('decision.leafOf', { index: number(found.index), size: number(found.size) })} {t('decision.checkedHere')}</p>
          </>
        )}
      </Answered>
    </section>
  )
}

const isWhole = (found: ReceiptCheck): boolean => steps.every((step) => found[step])
