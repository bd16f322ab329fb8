import { render } from 'preact';
import './compare-page.css';
import { markLanguage, text } from '../../lib/text';
import { followTheme } from '../../lib/theme';
import { ComparePage } from './ComparePage';

const root = document.getElementById('app');

markLanguage(document.documentElement);
document.title = text('compareTitle');
void followTheme(document.documentElement).then(() => root && render(<ComparePage />, root));
