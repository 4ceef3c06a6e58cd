import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../kit/i18n.ts'
import { Button, Notice } from '../../kit/parts.tsx'
import { answer, qorgan } from '../api.ts'
import { useMe } from '../me.ts'
import { Panel, Trouble } from '../parts/layout.tsx'
import type { CaseFile } from './file.ts'

/** The case is not in this person's hands: whose it is, what became of it, and the ways on. */
export function NotMine({ file, onNext, onAssign }: { file: CaseFile; onNext: () => void; onAssign: () => void }) {
  const { t, dateTime } = useLanguage()
  const { may } = useMe()
  const queries = useQueryClient()
  const take = useMutation({ mutationFn: () => answer(qorgan.POST('/v1/cases/{id}/claim', { params: { path: { id: file.id } } })), onSuccess: () => queries.invalidateQueries({ queryKey: ['case', file.id] }) })
  const because = file.moves.decide?.may === false ? file.moves.decide.because : 'role'
  const isOver = file.state === 'concluded'
  return (
    <Panel title={t('verdict.title')}>
      <div className="grid gap-3 p-3">
        {isOver ? (
          <Notice tone={file.verdict === 'violation' ? 'warn' : 'good'} title={t(`verdict.was.${file.verdict ?? 'no-violation'}`)}>
            <p>{file.concludedAt && dateTime(file.concludedAt)}</p>
            {file.decisionId && <Link to="/decisions/$decisionId" params={{ decisionId: file.decisionId }} className="underline">{t('decision.title')}</Link>}
          </Notice>
        ) : <Notice title={t(`whyNot.${may('case.decide') ? because : 'role'}`)}><p>{t(may('case.decide') ? 'case.claimInstead' : 'noRole.text')}</p></Notice>}
        {may('case.claim') && <Button look="primary" onClick={onNext}>{t('queues.claim')} <span className="text-[11px] opacity-80">↵</span></Button>}
        {may('case.claim') && !isOver && <Button disabled={take.isPending} onClick={() => take.mutate()}>{t('case.takeThis')}</Button>}
        {may('case.assign') && !isOver && <Button onClick={onAssign}>{t('moves.assign.do')}</Button>}
        {take.error ? <Trouble error={take.error} /> : null}
      </div>
    </Panel>
  )
}
