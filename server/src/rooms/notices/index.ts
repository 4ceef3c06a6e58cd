import './facts.ts'

export { fill } from './fill.ts'
export { momentIn } from './moment-in.ts'
export { attachReceipt, eraseAccount, exportAccount, noticesOf, noticesOfDecision } from './read-notices.ts'
export { releaseNotices } from './release-notices.ts'
export { type Addressee, type NewNotice, type NoticeValue, NoticeView } from './schema.ts'
export { sendNotice } from './send-notice.ts'
export type { NoticeKind } from './texts.ts'
