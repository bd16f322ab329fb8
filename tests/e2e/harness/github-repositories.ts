import type { Evidence } from '../../../lib/openness/evidence';
import { apiAnswer, type GitHubAnswer, graphAnswer, rawAnswer } from '../../fixtures/openness/github-answers';
import type { HostServer, StandIn } from './host-server';

/** The hosts of GitHub's services and of Hugging Face, for browsers that must be told each. */
export const serviceHosts = ['api.github.com', 'raw.githubusercontent.com', 'huggingface.co'];

const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };

const standIn = ({ code = 200, json, text }: GitHubAnswer): StandIn => ({
  status: code,
  headers,
  contentType: json === undefined ? 'text/plain' : 'application/json',
  body: text ?? JSON.stringify(json ?? {}),
});

/** Has the local server play GitHub's services for these repositories; `fault` answers first, GraphQL knows the first alone. */
export function playGitHub(
  hosts: HostServer,
  repositories: readonly Evidence[],
  fault: () => StandIn | undefined = () => undefined,
): void {
  const first = (answer: (evidence: Evidence) => GitHubAnswer | undefined) => {
    const found = repositories.map(answer).find((one) => one !== undefined);
    return standIn(found ?? { code: 404, json: { message: 'Not Found' } });
  };
  hosts.serveHost('api.github.com', (url, method) => {
    if (method === 'OPTIONS') return { headers, body: '' };
    if (url.pathname === '/graphql') return first(graphAnswer);
    return fault() ?? first((one) => apiAnswer(one, url.pathname));
  });
  hosts.serveHost('raw.githubusercontent.com', (url) =>
    first((one) => rawAnswer(one, decodeURIComponent(url.pathname))),
  );
  hosts.serveHost('huggingface.co', (url) => {
    const record = repositories.flatMap(({ hub }) => hub).find(({ id }) => url.pathname === `/api/models/${id}`);
    const { id, gated, license, files = [] } = record ?? {};
    const json = { id, gated, tags: [`license:${license}`], siblings: files.map((rfilename) => ({ rfilename })) };
    return standIn(record ? { json } : { code: 404 });
  });
}

/** The requests that a check makes. */
export const askedOf = (hosts: HostServer, host: string): string[] =>
  hosts
    .requests()
    .filter(({ url, method }) => new URL(url).host === host && method !== 'OPTIONS')
    .map(({ url }) => url);
