import { routes as accounts } from '../rooms/accounts/http.ts'
import { routes as access } from '../rooms/access/http.ts'
import { routes as age } from '../rooms/age/http.ts'
import { routes as bulk } from '../rooms/bulk/http.ts'
import { routes as content } from '../rooms/content/http.ts'
import { routes as transparency } from '../rooms/transparency/http.ts'
import { routes as policy } from '../rooms/policy/http.ts'
import { routes as desk } from '../rooms/desk/http.ts'
import { routes as family } from '../rooms/family/http.ts'
import { routes as learning } from '../rooms/learning/http.ts'
import { routes as webhooks } from '../rooms/webhooks/http.ts'
import { routes as decisions } from '../rooms/decisions/http.ts'
import { routes as enforcement } from '../rooms/enforcement/http.ts'
import { routes as publishing } from '../rooms/publishing/http.ts'
import { routes as rules } from '../rooms/rules/http.ts'
import { routes as signals } from '../rooms/signals/http.ts'
import { routes as samples } from '../rooms/samples/http.ts'
import { routes as underage } from '../rooms/underage/http.ts'
import { operations } from './operations.ts'
import { routes as review } from '../rooms/review/http.ts'
import { routes as reports } from '../rooms/reports/http.ts'
import { routes as appeals } from '../rooms/appeals/http.ts'
import { routes as statements } from '../rooms/statements/http.ts'
import { routes as orders } from '../rooms/orders/http.ts'
import type { Route } from './route.ts'

/** Every route of every room. A room's routes live in its `http.ts`. */
export const routes: readonly Route[] = [
  ...access,
  ...accounts,
  ...age,
  ...desk,
  ...family,
  ...learning,
  ...content,
  ...publishing,
  ...transparency,
  ...policy,
  ...webhooks,
  ...decisions,
  ...enforcement,
  ...samples,
  ...operations,
  ...review,
  ...reports,
  ...appeals,
  ...bulk,
  ...rules,
  ...signals,
  ...statements,
  ...underage,
  ...orders,
]
