import { render } from 'preact';
import '../../components/theme.css';
import '../../components/settings.css';
import '../../components/catalog-settings.css';
import './options.css';
import { language, text } from '../../lib/text';
import { followTheme } from '../../lib/theme';
import { OptionsPage } from './OptionsPage';

const root = document.getElementById('app');

document.documentElement.lang = language();
document.title = `${text('optionsTitle')} – bio.rodeo`;
void followTheme(document.documentElement).then(() => root && render(<OptionsPage />, root));
