import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { openTranslations } from '../kit/i18n.ts'
import '../kit/theme.css'
import { openTheme } from '../kit/theme.ts'
import { router } from './router.tsx'

openTheme()
const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 10_000, retry: 1 } } })
const texts = await openTranslations({ kk: () => import('./locales/kk.json'), ru: () => import('./locales/ru.json'), en: () => import('./locales/en.json') })
// Titles of grounds and kinds are worded by the server, so they are asked anew in the other language.
texts.on('languageChanged', () => void queries.invalidateQueries())
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
