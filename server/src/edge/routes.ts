import { routes as access } from '../rooms/access/http.ts'
import { routes as webhooks } from '../rooms/webhooks/http.ts'
import type { Route } from './route.ts'

/** Every route of every room. A room's routes live in its `http.ts`. */
export const routes: readonly Route[] = [
  ...access,
  ...webhooks,
]
