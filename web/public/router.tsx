import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, useRouterState } from '@tanstack/react-router'
import { type Locale, locales } from '../kit/format.ts'
import { Loading } from '../kit/parts.tsx'
import { ClausePage } from './clause.tsx'
import { type FiguresSearch, readSearch } from './figures/search.ts'
import { lastMonths } from './figures/span.ts'
import { HomePage } from './home.tsx'
import { LearningPage } from './learning.tsx'
import { MeasuredPage } from './measured.tsx'
import { ReportPage } from './report.tsx'
import { RulesPage } from './rules.tsx'
import { Missing, Shell } from './shell.tsx'

const root = createRootRoute({ component: Around, notFoundComponent: Missing })
const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage })
export const figuresRoute = createRoute({
  getParentRoute: () => root,
  path: '/figures',
  component: lazyRouteComponent(() => import('./figures/page.tsx'), 'FiguresPage'),
  validateSearch: readSearch,
})

const verification = createRoute({
  getParentRoute: () => root,
  path: '/figures/verify',
  component: lazyRouteComponent(() => import('./figures/verify.tsx'), 'VerifyPage'),
  validateSearch: ({ log }: Record<string, unknown>): { log?: string } => (typeof log === 'string' && /^[a-z0-9-]{1,64}$/.test(log) ? { log } : {}),
})

export type EmbedSearch = { figure: string; country?: string; from: string; to: string; synthetic?: boolean; locale?: Locale }

const embed = createRoute({
  getParentRoute: () => root,
  path: '/embed/figures',
  component: lazyRouteComponent(() => import('./figures/embed.tsx'), 'EmbedPage'),
  validateSearch: (search: Record<string, unknown>): EmbedSearch => {
    const { country, from, to, synthetic }: FiguresSearch = readSearch(search)
    const locale = locales.find((each) => each === search.locale)
    const last = lastMonths(12, to)
    return { figure: typeof search.figure === 'string' ? search.figure : '', from: from ?? last.from, to: last.to, ...(country && country !== 'all' && { country }), ...(synthetic && { synthetic }), ...(locale && { locale }) }
  },
})
const rules = createRoute({ getParentRoute: () => root, path: '/rules', component: RulesPage })
export const clauseRoute = createRoute({ getParentRoute: () => root, path: '/rules/$clauseId', component: ClausePage })
const report = createRoute({ getParentRoute: () => root, path: '/report', component: ReportPage })
const learning = createRoute({ getParentRoute: () => root, path: '/learning', component: LearningPage })
const flaggers = createRoute({ getParentRoute: () => root, path: '/trusted-flaggers', component: lazyRouteComponent(() => import('./flaggers.tsx'), 'FlaggersPage') })
const measured = createRoute({ getParentRoute: () => root, path: '/measured', component: MeasuredPage })

export const router = createRouter({ routeTree: root.addChildren([home, figuresRoute, verification, embed, rules, clauseRoute, report, learning, flaggers, measured]), defaultPreload: 'intent', scrollRestoration: true, defaultPendingComponent: Loading })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

/** Cards stand in somebody else's page, without our header and footer. */
function Around() {
  const bare = useRouterState({ select: ({ location }) => location.pathname.startsWith('/embed/') })
  return bare ? <Outlet /> : <Shell />
}
