import type { OrderKind } from '../policy/index.ts'
import type { OrderOutcome } from './schema.ts'

/** Ids and enumerations only: hosts get these by webhook, and nobody outside learns what an order names. */
type OfOrder = { orderId: string; authorityId: string; country: string; kind: OrderKind | null }

declare module '../../kernel/facts.ts' {
  interface Facts {
    'mandate.given': { mandateId: string; memberId: string; grounds: string[] }
    'mandate.withdrawn': { mandateId: string; memberId: string }
    'order.received': OfOrder & { isReturned: boolean; receivedAt: string }
    'order.mended': OfOrder
    'order.cleared': OfOrder
    'order.extended': OfOrder & { dueAt: string }
    'order.message-sent': { orderId: string; from: 'staff' | 'authority' }
    'order.proposed': { orderId: string; items: number }
    'order.item-concluded': { orderId: string; itemId: string; outcome: string; decisionId: string | null }
    'order.answered': OfOrder & { outcome: OrderOutcome; receivedAt: string; answeredAt: string }
    'order.lift-asked': { orderId: string; itemIds: string[]; messageId: string; askedBy: string }
    'order.lifted': { orderId: string; itemId: string; reversalId: string | null }
    'order.warned': OfOrder & { percent: number; dueAt: string }
    'order.breached': OfOrder & { dueAt: string }
    'order.breach-explained': { orderId: string; cause: string }
  }
}
