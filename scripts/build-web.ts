import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { root } from './house/sources.ts'

/** Builds what `npm start` serves; with names, only those apps. */
const apps = [
  { name: 'console', folder: 'web/console', base: '/console/' },
  { name: 'authority', folder: 'web/authority', base: '/authority/' },
  { name: 'public', folder: 'web/public', base: '/' },
  { name: 'clips', folder: 'clips/web', base: '/' },
]
const asked = process.argv.slice(2)

for (const { folder, base } of apps.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const place = join(root, folder)
  if (!existsSync(join(place, 'index.html'))) continue
  await rm(join(place, 'dist'), { recursive: true, force: true })
  await build({ root: place, base, configFile: false, logLevel: 'warn', plugins: [react(), tailwindcss()], build: { outDir: 'dist', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, sourcemap: false, chunkSizeWarningLimit: 900, manifest: true } })
}
