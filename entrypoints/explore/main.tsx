import '../../components/explore.css';
import '../../components/plot.css';
import { mount } from '../app/mount';
import { Explore } from './Explore';

mount('tab', <Explore />);
