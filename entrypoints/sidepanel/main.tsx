import { App } from '../app/App';
import { mount } from '../app/mount';

mount('panel', <App staysOpen />);
