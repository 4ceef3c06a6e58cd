import type { ServerResponse } from 'node:http'

/** What a page hears while it is open. It carries ids only; the page asks for the rest as itself. */
export type LiveNews = { kind: 'video' | 'notice' | 'message' | 'report' | 'account' | 'follow'; id: string }

export type Live = {
  join(accountId: string, response: ServerResponse): void
  tell(accountId: string, news: LiveNews): void
  tellAll(news: LiveNews): void
  close(): void
}

const mostPages = 2_000

export function openLive(): Live {
  const pages = new Map<ServerResponse, string>()
  const write = (page: ServerResponse, news: LiveNews) => page.write(`data: ${JSON.stringify(news)}\n\n`)
  // Proxies and phones drop a silent connection; a comment every 20 s keeps it.
  const beat = setInterval(() => { for (const page of pages.keys()) page.write(': here\n\n') }, 20_000)
  beat.unref()
  return {
    join(accountId, response) {
      const [oldest] = pages.keys()
      if (pages.size >= mostPages && oldest) oldest.end()
      pages.set(response, accountId)
      response.on('close', () => pages.delete(response))
      response.write('retry: 2000\n\n')
    },
    tell(accountId, news) {
      for (const [page, owner] of pages) if (owner === accountId) write(page, news)
    },
    tellAll(news) {
      for (const page of pages.keys()) write(page, news)
    },
    close() {
      clearInterval(beat)
      for (const page of pages.keys()) page.end()
    },
  }
}
