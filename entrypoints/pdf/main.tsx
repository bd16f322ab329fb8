import { render } from 'preact';
import './pdf-page.css';
import { markLanguage } from '../../lib/text';
import { followTheme } from '../../lib/theme';
import { PdfPage } from './PdfPage';

const root = document.getElementById('app');
const address = new URLSearchParams(location.search).get('address') ?? '';

markLanguage(document.documentElement);
void followTheme(document.documentElement).then(() => root && render(<PdfPage address={address} />, root));
