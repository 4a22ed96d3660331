import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contracts } from './contracts.ts'

export default defineConfig({
  plugins: [contracts(), react()],
  // The strict CSP allows no `data:` fonts and no inlined anything.
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 700 },
  server: { port: 5173, strictPort: true, proxy: { '/api': 'http://127.0.0.1:8080', '/v1': 'http://127.0.0.1:8080' } },
})
