import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import '@kern-ux/native/dist/kern.min.css'
import './styles/fonts.css'
import './styles/app.css'
import { signedOut } from './api/call.ts'
import { queryClient } from './api/query.ts'
import { startLanguage } from './app/language.ts'
import { forgetSession, sessionQuery, signInAddress } from './app/session.ts'
import { router } from './routes.tsx'

// A session that ends while someone works: sign in again, come back to the same page.
signedOut.addEventListener('signed-out', () => {
  if (!queryClient.getQueryData(sessionQuery.queryKey)) return
  const { pathname, search, hash } = router.state.location
  forgetSession()
  void router.navigate(signInAddress(pathname + search + hash), { state: { ended: true } })
})

await startLanguage()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
