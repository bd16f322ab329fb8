import { whole } from '../../fixtures/openness/repositories';
import type { HostServer, StandIn } from './host-server';

/* GitLab, Hugging Face and Zenodo as they answer for one repository each; none of them sends a CORS header here. */

const json = (value: unknown): StandIn => ({ contentType: 'application/json', body: JSON.stringify(value) });
const words = (text: string): StandIn => ({ contentType: 'text/plain', body: text });
const page = (title: string): StandIn => ({
  body: `<!doctype html><link rel="icon" href="data:,"><title>${title}</title><h1>${title}</h1>`,
});

export const gitlabPage = 'https://gitlab.com/lab/group/fold';
export const modelPage = 'https://huggingface.co/lab/fold';
/** The record that the training data of `whole` lie in. */
export const recordAddress = 'https://zenodo.org/api/records/123456';

export function playOtherRepositories(hosts: HostServer): void {
  hosts.serveHost('gitlab.com', ({ pathname, searchParams }) => {
    const path = decodeURIComponent(pathname);
    const api = '/api/v4/projects/lab/group/fold';
    if (path === '/lab/group/fold') return page('fold');
    if (path === api)
      return json({ path_with_namespace: 'lab/group/fold', default_branch: 'main', license: { key: 'mit' } });
    if (path === `${api}/repository/commits`) return json([{ id: whole.commit }]);
    if (path === `${api}/repository/tree`)
      return json(searchParams.get('page') === '1' ? whole.paths.map((file) => ({ path: file, type: 'blob' })) : []);
    const file = /\/repository\/files\/(.+)\/raw$/.exec(path)?.[1];
    const text = file === undefined ? undefined : whole.texts[file];
    return text === undefined ? undefined : words(text);
  });
  hosts.serveHost('huggingface.co', ({ pathname }) => {
    if (pathname === '/lab/fold') return page('lab/fold');
    if (pathname === '/api/models/lab/fold')
      return json({
        id: 'lab/fold',
        sha: whole.commit,
        gated: 'manual',
        tags: ['license:apache-2.0'],
        siblings: [{ rfilename: 'README.md' }, { rfilename: 'model.safetensors' }],
      });
    return pathname === `/lab/fold/raw/${whole.commit}/README.md` ? words('# Fold\nThe model.\n') : undefined;
  });
  hosts.serveHost('zenodo.org', ({ pathname }) =>
    pathname === '/api/records/123456'
      ? json({
          id: 123456,
          metadata: { license: { id: 'cc-by-4.0' }, access_right: 'open' },
          files: [{ key: 'a.zip' }],
        })
      : undefined,
  );
}
