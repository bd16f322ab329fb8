import { render } from 'preact';
import './options-page.css';
import { markLanguage, text } from '../../lib/text';
import { followTheme } from '../../lib/theme';
import { OptionsPage } from './OptionsPage';

const root = document.getElementById('app');

markLanguage(document.documentElement);
document.title = `${text('optionsTitle')} – bio.rodeo`;
void followTheme(document.documentElement).then(() => root && render(<OptionsPage />, root));
