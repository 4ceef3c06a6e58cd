import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { openTranslations } from '../../web/kit/i18n.ts'
import { openTheme } from '../../web/kit/theme.ts'
import { isConnected, onConnection } from './connection.ts'
import { isPassing } from './api.ts'
import './clips.css'
import { router } from './router.tsx'

openTheme()
const texts = await openTranslations({ kk: () => import('./locales/kk.json'), ru: () => import('./locales/ru.json'), en: () => import('./locales/en.json') })
const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 10_000, retry: (times, error) => times < 3 && isPassing(error), retryDelay: 1_000, networkMode: 'always' }, mutations: { networkMode: 'always' } } })
// What could not be read while the server was away is read again; what Qorgan words is asked anew in the other language.
onConnection(() => { if (isConnected()) void queries.invalidateQueries() })
texts.on('languageChanged', () => void queries.invalidateQueries())

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
