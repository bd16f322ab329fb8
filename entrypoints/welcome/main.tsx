import { render } from 'preact';
import './welcome-page.css';
import { markLanguage, text } from '../../lib/text';
import { followTheme } from '../../lib/theme';
import { WelcomePage } from './WelcomePage';

const root = document.getElementById('app');

markLanguage(document.documentElement);
document.title = `${text('welcomeTitle')} – bio.rodeo`;
void followTheme(document.documentElement).then(() => root && render(<WelcomePage />, root));
