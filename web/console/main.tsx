import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { openTranslations } from '../kit/i18n.ts'
import './console.css'
import { openTheme } from '../kit/theme.ts'
import { NoConnection } from './api.ts'
import en from './locales/en.json'
import kk from './locales/kk.json'
import ru from './locales/ru.json'
import { router } from './router.tsx'

// After an update the parts of an older page are gone; the page that asks for one starts anew.
addEventListener('vite:preloadError', () => location.reload())
openTheme()
await openTranslations({ kk, ru, en })
// Only a lost connection is worth asking again by itself; what the server refused it would refuse again.
const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 10_000, retry: (count, error) => error instanceof NoConnection && count < 2 } } })
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
