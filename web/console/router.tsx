import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { Missing, Root } from './shell.tsx'

const root = createRootRoute({ component: Root, notFoundComponent: Missing })
const parent = () => root

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value.slice(0, 200) : undefined)
export type CasesSearch = { state?: string; queue?: string; language?: string; q?: string }

const queues = createRoute({ getParentRoute: parent, path: '/', component: lazyRouteComponent(() => import('./queues.tsx'), 'QueuesPage') })
const cases = createRoute({
  getParentRoute: parent,
  path: '/cases',
  component: lazyRouteComponent(() => import('./cases.tsx'), 'CasesPage'),
  // The whole question stands in the address, so that a search can be sent to a colleague.
  validateSearch: (search: Record<string, unknown>): CasesSearch => Object.fromEntries((['state', 'queue', 'language', 'q'] as const).flatMap((name) => (text(search[name]) ? [[name, text(search[name])]] : []))),
})
const oneCase = createRoute({ getParentRoute: parent, path: '/cases/$caseId', component: lazyRouteComponent(() => import('./case/page.tsx'), 'CasePage') })
const decision = createRoute({ getParentRoute: parent, path: '/decisions/$decisionId', component: lazyRouteComponent(() => import('./decision/page.tsx'), 'DecisionPage') })
const decisions = createRoute({ getParentRoute: parent, path: '/decisions', component: lazyRouteComponent(() => import('./decision/find.tsx'), 'FindDecision') })
const exceptions = createRoute({ getParentRoute: parent, path: '/exceptions', component: lazyRouteComponent(() => import('./exceptions.tsx'), 'ExceptionsPage') })
const guidelines = createRoute({
  getParentRoute: parent,
  path: '/guidelines',
  component: lazyRouteComponent(() => import('./policy/guidelines.tsx'), 'GuidelinesPage'),
  validateSearch: (search: Record<string, unknown>): { version?: string; since?: string } => Object.fromEntries((['version', 'since'] as const).flatMap((name) => (text(search[name]) ? [[name, text(search[name])]] : []))),
})
const placesRoute = createRoute({ getParentRoute: parent, path: '/places', component: lazyRouteComponent(() => import('./policy/places.tsx'), 'PlacesPage'), validateSearch: (search: Record<string, unknown>): { place?: string } => (text(search.place) ? { place: text(search.place)! } : {}) })
const reporting = createRoute({ getParentRoute: parent, path: '/reporting', component: lazyRouteComponent(() => import('./reporting/reporting.tsx'), 'ReportingPage'), validateSearch: (search: Record<string, unknown>): { reporter?: string } => (text(search.reporter) ? { reporter: text(search.reporter)! } : {}) })
const flaggers = createRoute({ getParentRoute: parent, path: '/flaggers', component: lazyRouteComponent(() => import('./reporting/flaggers.tsx'), 'FlaggersPage') })
const statements = createRoute({ getParentRoute: parent, path: '/statements', component: lazyRouteComponent(() => import('./reporting/statements.tsx'), 'StatementsPage') })
const bulk = createRoute({ getParentRoute: parent, path: '/bulk', component: lazyRouteComponent(() => import('./bulk/list.tsx'), 'BulkPage') })
const newBulk = createRoute({
  getParentRoute: parent,
  path: '/bulk/new',
  component: lazyRouteComponent(() => import('./bulk/new.tsx'), 'NewBulkPage'),
  validateSearch: (search: Record<string, unknown>): { like?: string } => (text(search.like) ? { like: text(search.like)! } : {}),
})
const rules = createRoute({ getParentRoute: parent, path: '/rules', component: lazyRouteComponent(() => import('./policy/rules.tsx'), 'RulesPage') })
const wordExceptions = createRoute({ getParentRoute: parent, path: '/word-exceptions', component: lazyRouteComponent(() => import('./policy/word-exceptions.tsx'), 'WordExceptionsPage') })
const oneBulk = createRoute({ getParentRoute: parent, path: '/bulk/$operationId', component: lazyRouteComponent(() => import('./bulk/one.tsx'), 'OneBulkPage') })
const staff = createRoute({ getParentRoute: parent, path: '/staff', component: lazyRouteComponent(() => import('./staff.tsx'), 'StaffPage') })
const teams = createRoute({ getParentRoute: parent, path: '/teams', component: lazyRouteComponent(() => import('./teams.tsx'), 'TeamsPage') })
const certificates = createRoute({ getParentRoute: parent, path: '/certificates', component: lazyRouteComponent(() => import('./certificates.tsx'), 'CertificatesPage') })
const keys = createRoute({ getParentRoute: parent, path: '/keys', component: lazyRouteComponent(() => import('./api-keys.tsx'), 'KeysPage') })
const jobs = createRoute({ getParentRoute: parent, path: '/jobs', component: lazyRouteComponent(() => import('./jobs.tsx'), 'JobsPage') })
const deliveries = createRoute({ getParentRoute: parent, path: '/deliveries', component: lazyRouteComponent(() => import('./deliveries.tsx'), 'DeliveriesPage') })
const learning = createRoute({ getParentRoute: parent, path: '/learning', component: lazyRouteComponent(() => import('./learning.tsx'), 'LearningPage') })
const orders = createRoute({ getParentRoute: parent, path: '/orders', component: lazyRouteComponent(() => import('./orders/list.tsx'), 'OrdersPage') })
const officers = createRoute({ getParentRoute: parent, path: '/officers', component: lazyRouteComponent(() => import('./orders/officers.tsx'), 'OfficersPage') })
const oneOrder = createRoute({ getParentRoute: parent, path: '/orders/$orderId', component: lazyRouteComponent(() => import('./orders/page.tsx'), 'OrderPage') })
const own = createRoute({ getParentRoute: parent, path: '/me', component: lazyRouteComponent(() => import('./own.tsx'), 'OwnPage') })

export const router = createRouter({ routeTree: root.addChildren([queues, cases, oneCase, decision, decisions, exceptions, bulk, newBulk, oneBulk, rules, wordExceptions, guidelines, placesRoute, reporting, flaggers, statements, staff, teams, certificates, keys, jobs, deliveries, learning, orders, officers, oneOrder, own]), basepath: '/console', defaultPreload: 'intent', scrollRestoration: true })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
