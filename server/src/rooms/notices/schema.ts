import { z } from 'zod'
import type { LocalisedText } from '../policy/index.ts'
import type { NoticeKind } from './texts.ts'

/** Dates are shown in the person's zone, localised texts in the person's language, everything else as it is. */
export type NoticeValue = string | number | Date | LocalisedText

/** Whom a notice is for; an account's card fits. */
export type Addressee = { id: string; locale: string; timeZone: string }

export type NewNotice = {
  to: Addressee
  kind: NoticeKind
  values?: Record<string, NoticeValue>
  decisionId?: string | null
  receipt?: string | null
  appealableUntil?: Date | null
  /** Not shown, and not announced, before; for orders under secrecy. */
  visibleAt?: Date | null
}

export type Notice = {
  id: string
  accountId: string
  kind: string
  decisionId: string | null
  receipt: string | null
  title: string
  body: string
  language: string
  createdAt: Date
  appealableUntil: Date | null
}

export const NoticeView = z.object({
  id: z.string(),
  kind: z.string(),
  decisionId: z.string().optional(),
  receipt: z.string().optional(),
  title: z.string(),
  body: z.string(),
  language: z.string(),
  createdAt: z.iso.datetime(),
  appealableUntil: z.iso.datetime().optional(),
})
export type NoticeView = z.output<typeof NoticeView>
