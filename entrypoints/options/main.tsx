import { render } from 'preact';
import '../../components/theme.css';
import '../../components/settings.css';
import './options.css';
import { language, text } from '../../lib/text';
import { OptionsPage } from './OptionsPage';

const root = document.getElementById('app');

document.documentElement.lang = language();
document.title = `${text('optionsTitle')} – bio.rodeo`;
if (root) render(<OptionsPage />, root);
