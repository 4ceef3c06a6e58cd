import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { ClausePage } from './clause.tsx'
import { FiguresPage } from './figures.tsx'
import { HomePage } from './home.tsx'
import { LearningPage } from './learning.tsx'
import { MeasuredPage } from './measured.tsx'
import { ReportPage } from './report.tsx'
import { RulesPage } from './rules.tsx'
import { Missing, Shell } from './shell.tsx'

export type FiguresSearch = { country?: string; from?: string; to?: string; synthetic?: boolean }

const month = (value: unknown) => (typeof value === 'string' && /^\d{4}-\d{2}$/.test(value) ? value : undefined)

const root = createRootRoute({ component: Shell, notFoundComponent: Missing })
const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage })
export const figuresRoute = createRoute({
  getParentRoute: () => root,
  path: '/figures',
  component: FiguresPage,
  // The whole question stands in the address, so that a link to a figure stays a link to that figure.
  validateSearch: (search: Record<string, unknown>): FiguresSearch => ({
    ...(typeof search.country === 'string' && /^[A-Z]{2}$/.test(search.country) && { country: search.country }),
    ...(month(search.from) && { from: month(search.from)! }),
    ...(month(search.to) && { to: month(search.to)! }),
    ...(search.synthetic === true && { synthetic: true }),
  }),
})
const rules = createRoute({ getParentRoute: () => root, path: '/rules', component: RulesPage })
export const clauseRoute = createRoute({ getParentRoute: () => root, path: '/rules/$clauseId', component: ClausePage })
const report = createRoute({ getParentRoute: () => root, path: '/report', component: ReportPage })
const learning = createRoute({ getParentRoute: () => root, path: '/learning', component: LearningPage })
const measured = createRoute({ getParentRoute: () => root, path: '/measured', component: MeasuredPage })

export const router = createRouter({ routeTree: root.addChildren([home, figuresRoute, rules, clauseRoute, report, learning, measured]), defaultPreload: 'intent', scrollRestoration: true })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
