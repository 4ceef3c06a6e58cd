import type { OrderKind } from '../policy/index.ts'
import type { Order } from './schema.ts'

/** What every fact about an order says of it; an order that names no country yet counts in the authority's own. */
export const ofOrder = ({ id, authorityId, country, kind }: Order, home = 'ZZ'): { orderId: string; authorityId: string; country: string; kind: OrderKind | null } => ({ orderId: id, authorityId, country: country ?? home, kind: kind as OrderKind | null })
