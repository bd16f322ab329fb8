import { render } from 'preact';
import '../../components/theme.css';
import '../../components/card.css';
import '../../components/model-row.css';
import '../../components/panel.css';
import '../../components/settings.css';
import '../../components/welcome.css';
import '../options/options.css';
import { markLanguage, text } from '../../lib/text';
import { followTheme } from '../../lib/theme';
import { WelcomePage } from './WelcomePage';

const root = document.getElementById('app');

markLanguage(document.documentElement);
document.title = `${text('welcomeTitle')} – bio.rodeo`;
void followTheme(document.documentElement).then(() => root && render(<WelcomePage />, root));
