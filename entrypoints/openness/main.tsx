import { render } from 'preact';
import './openness.css';
import { repositoryIn } from '../../lib/openness/repository-name';
import { markLanguage } from '../../lib/text';
import { followTheme } from '../../lib/theme';
import { OpennessPage } from './OpennessPage';

const root = document.getElementById('app');
const asked = new URLSearchParams(location.search);
const repository = repositoryIn(asked.get('repository') ?? '');

markLanguage(document.documentElement);
if (repository) document.title = `${repository} – bio.rodeo`;
void followTheme(document.documentElement).then(() => {
  if (root) render(<OpennessPage repository={repository} slug={asked.get('model') ?? undefined} />, root);
});
