import { escapeHtml } from './html';
import type { Repository } from './repositories';
import { repositoryStyle } from './repository-style';
import { softNavigation } from './soft-navigation';

/** The pages of a repository that can be gone to without leaving the document. */
export type RepositoryTab = 'code' | 'issues';

export function repositoryUrl({ owner, name }: Repository, tab: RepositoryTab = 'code'): string {
  return `https://github.com/${owner}/${name}${tab === 'issues' ? '/issues' : ''}`;
}

function code(repository: Repository): string {
  const files = repository.files.map(
    (file) => `<tr><td>${escapeHtml(file)}</td><td>Update</td><td>last year</td></tr>`,
  );
  const papers = repository.papers.map(({ title, url }) => `<li><a href="${url}">${escapeHtml(title)}</a></li>`);
  const topics = repository.topics.map(
    (topic) => `<a class="topic" href="/topics/${topic}" data-turbo="false">${topic}</a>`,
  );
  return `<div class="columns">
<div class="main"><table>${files.join('')}</table>
<article class="markdown-body"><h1>${escapeHtml(repository.name)}</h1>${repository.readme.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}
${papers.length > 0 ? `<h2>Papers</h2><ul>${papers.join('')}</ul>` : ''}</article></div>
<div class="side Layout-sidebar"><div class="BorderGrid"><div class="BorderGrid-row"><div class="BorderGrid-cell">
<h2>About</h2><p>${escapeHtml(repository.description)}</p><p>${topics.join(' ')}</p></div></div>
<div class="BorderGrid-row"><div class="BorderGrid-cell"><h2>Languages</h2><p>Python</p></div></div></div></div>
</div>`;
}

const issues =
  '<div class="columns"><div class="main"><table><tr><td>Weights for a smaller input size</td></tr></table></div></div>';

/** The other places of the site that the page's header links to; GitHub swaps them in without a load. */
const elsewhere = [
  { label: 'Topics', path: '/topics' },
  { label: 'Manual pages', path: '/git/htmldocs' },
];

function shell(title: string, content: string): string {
  const links = elsewhere.map(({ label, path }) => `<a href="${path}">${label}</a>`).join(' ');
  return `<!doctype html>
<html lang="en" data-color-mode="auto" data-light-theme="light" data-dark-theme="dark">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${repositoryStyle}</style>
<script>${softNavigation}</script>
</head>
<body><div data-turbo-body>
<header><strong>GitHub</strong> ${links}</header>
${content}
</div></body>
</html>`;
}

/** A page of a repository, laid out like GitHub's and navigating as GitHub does. */
export function repositoryPage(repository: Repository, tab: RepositoryTab = 'code'): string {
  const { owner, name } = repository;
  const navigation = `<nav><h1><a href="/${owner}">${owner}</a> / <a href="/${owner}/${name}"><b>${name}</b></a></h1>
<a href="/${owner}/${name}">Code</a> <a href="/${owner}/${name}/issues">Issues</a></nav>`;
  return shell(`${owner}/${name}`, `${navigation}${tab === 'code' ? code(repository) : issues}`);
}

/** A page of GitHub that belongs to no repository. */
export function topicsPage(): string {
  return shell(
    'Topics',
    '<div class="columns"><div class="main"><h1>Topics</h1><a href="/MrGiovanni/ModelsGenesis">A repository</a></div></div>',
  );
}
