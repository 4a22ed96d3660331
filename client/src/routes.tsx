import { createBrowserRouter } from 'react-router'
import { ErrorPage, RootErrorPage } from './app/error-page.tsx'
import { NotFound } from './app/not-found.tsx'
import { loadSession, requireSession } from './app/session.ts'
import { Loading, Shell } from './app/shell.tsx'

export const router = createBrowserRouter([
  {
    Component: Shell,
    loader: loadSession,
    HydrateFallback: Loading,
    ErrorBoundary: RootErrorPage,
    children: [
      {
        ErrorBoundary: ErrorPage,
        children: [
          { path: '/anmelden', lazy: () => import('./features/identity/sign-in-page.tsx') },
          { path: '/barrierefreiheit', lazy: () => import('./features/legal/accessibility-page.tsx') },
          { path: '/datenschutz', lazy: () => import('./features/legal/privacy-page.tsx') },
          { path: '/impressum', lazy: () => import('./features/legal/imprint-page.tsx') },
          {
            loader: requireSession,
            children: [
              { path: '/', lazy: () => import('./features/start/start-page.tsx') },
              { path: '/szenarien', lazy: () => import('./features/scenarios/catalogue-page.tsx') },
              { path: '/szenarien/fassungen', lazy: () => import('./features/scenarios/reviews-page.tsx') },
              { path: '/szenarien/fassungen/:scenarioId', lazy: () => import('./features/scenarios/review-page.tsx') },
              { path: '/szenarien/:scenarioId', lazy: () => import('./features/scenarios/scenario-page.tsx') },
              { path: '/pruefungen', lazy: () => import('./features/scenarios/checks-page.tsx') },
              { path: '/laeufe', lazy: () => import('./features/conversations/conversations-page.tsx') },
              { path: '/laeufe/:conversationId', lazy: () => import('./features/runs/run-page.tsx') },
              { path: '/datenschutz/protokoll', lazy: () => import('./features/audit/log-page.tsx') },
              { path: '/modelle', lazy: () => import('./features/gateway/models-page.tsx') },
            ],
          },
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
])
