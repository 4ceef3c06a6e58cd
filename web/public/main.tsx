import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { openTranslations } from '../kit/i18n.ts'
import '../kit/theme.css'
import { openTheme } from '../kit/theme.ts'
import { router } from './router.tsx'

openTheme()
await openTranslations({ kk: () => import('./locales/kk.json'), ru: () => import('./locales/ru.json'), en: () => import('./locales/en.json') })
const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry: 2 } } })
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
