import './facts.ts'

export { auditFigures } from './audit.ts'
export { checkpointAll, checkpointNow } from './checkpoints.ts'
export { enter, type Entry, type EntryKind } from './entries.ts'
export { loadSampleLog, type SampleCell } from './load-sample.ts'
export { rotateKey } from './logs.ts'
export { publishMonth, publishPast } from './publish.ts'
export { native } from './tree.ts'
