import './icons'
import { parts } from '../widget/parts'
import { aloud, silence } from './speech'
import { listen } from './voice'

parts.voice = { listen, aloud, silence }
