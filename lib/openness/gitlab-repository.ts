import { z } from 'zod';
import type { Answer } from '../live/answer';
import { createService, type ServiceOptions } from '../live/service';
import type { Listed } from './listed';
import type { Place } from './places';
import { spdxOf } from './spellings';

/*
 * A repository on GitLab by its public API: https://docs.gitlab.com/api/projects/#get-a-single-project,
 * https://docs.gitlab.com/api/repositories/#list-all-repository-trees-in-a-project,
 * https://docs.gitlab.com/api/repository_files/#get-a-raw-file-from-a-repository.
 */

const Project = z.object({
  path_with_namespace: z.string().min(1),
  /** Absent or null: no commit yet, or its code is for members only. */
  default_branch: z.string().nullish(),
  archived: z.boolean().optional(),
  forked_from_project: z.object({}).nullish(),
  license: z.object({ key: z.string() }).nullish(),
});
const Commits = z.array(z.object({ id: z.string().regex(/^[\da-f]{40,64}$/) }));
const Entries = z.array(z.object({ path: z.string(), type: z.string() }));

const perPage = 100;
/** Pages of the file list that are asked for: 2,000 entries. */
const mostPages = 20;

export type GitLab = ReturnType<typeof createGitLab>;

/** A GitLab installation. */
export function createGitLab(host: string, options: ServiceOptions = {}) {
  const service = createService('GitLab', options.base ?? `https://${host}`, options);
  const at = (path: string) => `/api/v4/projects/${encodeURIComponent(path)}`;
  return {
    async list({ path }: Pick<Place, 'path'>): Promise<Answer<Listed>> {
      const project = service.parse(await service.ask(`${at(path)}?license=true`), Project);
      if (project.status === 'failed') return project;
      const { path_with_namespace: now, default_branch: branch, ...one } = project.value;
      const listed: Listed = {
        path: `${host}/${now}`,
        commit: '',
        paths: [],
        truncated: false,
        license: one.license ? spdxOf(one.license.key) : undefined,
        archived: one.archived ?? false,
        fork: Boolean(one.forked_from_project),
        branch: branch ?? undefined,
      };
      if (!branch) return { status: 'found', value: listed };
      const commits = service.parse(
        await service.ask(`${at(now)}/repository/commits?ref_name=${encodeURIComponent(branch)}&per_page=1`),
        Commits,
      );
      if (commits.status === 'failed') return commits;
      const commit = commits.value[0]?.id;
      if (commit === undefined) return { status: 'found', value: listed };
      const tree = await listTree(`${at(now)}/repository/tree?recursive=true&per_page=${perPage}&ref=${commit}`);
      return tree.status === 'failed' ? tree : { status: 'found', value: { ...listed, commit, ...tree.value } };
    },
    file: (path: string, ref: string, file: string, maxBytes: number) =>
      service.askText(`${at(path)}/repository/files/${encodeURIComponent(file)}/raw?ref=${encodeURIComponent(ref)}`, {
        maxBytes,
      }),
  };

  async function listTree(address: string): Promise<Answer<Pick<Listed, 'paths' | 'truncated'>>> {
    const paths: string[] = [];
    for (let page = 1; page <= mostPages; page += 1) {
      const entries = service.parse(await service.ask(`${address}&page=${page}`), Entries);
      // What was listed before a refusal is a part of the list.
      if (entries.status === 'failed')
        return page > 1 ? { status: 'found', value: { paths, truncated: true } } : entries;
      paths.push(...entries.value.filter(({ type }) => type === 'blob').map((entry) => entry.path));
      if (entries.value.length < perPage) return { status: 'found', value: { paths, truncated: false } };
    }
    return { status: 'found', value: { paths, truncated: true } };
  }
}
