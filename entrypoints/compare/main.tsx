import { render } from 'preact';
import '../../components/theme.css';
import '../../components/card.css';
import '../../components/search.css';
import '../../components/compare.css';
import { language, text } from '../../lib/text';
import { ComparePage } from './ComparePage';

const root = document.getElementById('app');

document.documentElement.lang = language();
document.title = text('compareTitle');
if (root) render(<ComparePage />, root);
