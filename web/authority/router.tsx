import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { FilePage } from './file.tsx'
import { ListPage } from './list.tsx'
import { NumbersPage } from './numbers.tsx'
import { OrderPage } from './order.tsx'
import { OwnPage } from './own.tsx'
import { Missing, Root } from './shell.tsx'

const root = createRootRoute({ component: Root, notFoundComponent: Missing })
const list = createRoute({ getParentRoute: () => root, path: '/', component: ListPage })
const file = createRoute({ getParentRoute: () => root, path: '/new', component: FilePage })
export const orderRoute = createRoute({ getParentRoute: () => root, path: '/orders/$orderId', component: OrderPage })
const numbers = createRoute({ getParentRoute: () => root, path: '/numbers', component: NumbersPage })
const own = createRoute({ getParentRoute: () => root, path: '/me', component: OwnPage })

export const router = createRouter({ routeTree: root.addChildren([list, file, orderRoute, numbers, own]), basepath: '/authority', defaultPreload: 'intent', scrollRestoration: true })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
