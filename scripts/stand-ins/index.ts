import { type HostServer, type StandIn, startHostServer } from '../../tests/e2e/harness/host-server';
import { listingPage, listingUrl } from './listing-page';
import { paperPage } from './paper-page';
import { repositories } from './repositories';
import { repositoryPage, repositoryUrl, topicsPage } from './repository-page';
import { works } from './works';

/** Every page that can be shown without a network, by its address. */
export const standIns: ReadonlyMap<string, StandIn> = new Map([
  ...works.map((work) => [work.url, { body: paperPage(work) }] as const),
  ...repositories.flatMap((repository) => [
    [repositoryUrl(repository), { body: repositoryPage(repository) }] as const,
    [repositoryUrl(repository, 'issues'), { body: repositoryPage(repository, 'issues') }] as const,
  ]),
  [listingUrl, { body: listingPage() }] as const,
  ['https://github.com/topics', { body: topicsPage() }] as const,
]);

/** The host names of these pages, for browsers that must be told each. */
export const standInHosts: readonly string[] = [...new Set([...standIns.keys()].map((url) => new URL(url).host))];

/** A local server that already answers all of them. */
export async function serveStandIns(): Promise<HostServer> {
  const server = await startHostServer();
  for (const [url, standIn] of standIns) server.serve(url, standIn);
  return server;
}
