import { z } from 'zod';
import { ModelRecord, Figures, CatalogIndex } from '../lib/catalog/schema';
const r = z.registry<{id: string}>();
r.add(ModelRecord, {id:'ModelRecord'}); r.add(Figures, {id:'Figures'});r.add(CatalogIndex, {id:'CatalogIndex'});
console.log(JSON.stringify(z.toJSONSchema(r, {io:'input', uri: (id)=>`#/components/schemas/${id}`}),null,1).slice(0,6000));
