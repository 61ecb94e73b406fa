import { createServer } from 'node:http';

/** A page at one address whose words its editors change. */
export type StoryServer = {
  readonly url: string;
  readonly change: (html: string) => void;
  readonly close: () => Promise<void>;
};

/** Serves a page on a free loopback port. */
export function serveStory(first: string): Promise<StoryServer> {
  let html = first;
  const server = createServer((request, response) => {
    const isStory = request.url === '/story.html';
    response
      .writeHead(isStory ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
      .end(isStory ? html : undefined);
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return fail(new Error('no port'));
      done({
        url: `http://127.0.0.1:${address.port}/story.html`,
        change: (next) => {
          html = next;
        },
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(() => closed());
          }),
      });
    });
  });
}

/** A news page of our own invention with these paragraphs, and with what is to stand in its head. */
export function storyPage(paragraphs: readonly string[], head = ''): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <title>Ferry line to close for the winter</title>
    <meta property="og:type" content="article" />
    <meta property="article:published_time" content="2026-02-10T08:00:00Z" />
    ${head}
  </head>
  <body>
    <main><article>
      <h1>Ferry line to close for the winter</h1>
      ${paragraphs.map((text) => `<p>${text}</p>`).join('\n      ')}
    </article></main>
  </body>
</html>`;
}
