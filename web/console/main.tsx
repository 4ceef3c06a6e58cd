import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { openTranslations } from '../kit/i18n.ts'
import './console.css'
import { openTheme } from '../kit/theme.ts'
import { NoConnection } from './api.ts'
import { router } from './router.tsx'

// After an update the parts of an older page are gone; the page that asks for one starts anew, once the server is there.
addEventListener('vite:preloadError', () => void fetch('/healthz').then(() => location.reload(), () => undefined))
openTheme()
await openTranslations({ kk: () => import('./locales/kk.json'), ru: () => import('./locales/ru.json'), en: () => import('./locales/en.json') })
// Only a lost connection is worth asking again by itself; what the server refused it would refuse again.
const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 10_000, retry: (count, error) => error instanceof NoConnection && count < 2 } } })
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
// The other screens come while nobody waits, so that none is missing when the server restarts.
const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2_000))
idle(() => { for (const route of Object.values(router.routesById)) void router.loadRouteChunk(route) })
