#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6347:
/***/ (function(module) {

/**!

 @license
 handlebars v4.7.10

Copyright (C) 2011-2019 by Yehuda Katz

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.

*/
!function(a,b){ true?module.exports=b():0}(this,function(){return function(a){function b(d){if(c[d])return c[d].exports;var e=c[d]={exports:{},id:d,loaded:!1};return a[d].call(e.exports,e,e.exports,b),e.loaded=!0,e.exports}var c={};return b.m=a,b.c=c,b.p="",b(0)}([function(a,b,c){"use strict";function d(){var a=r();return a.compile=function(b,c){return k.compile(b,c,a)},a.precompile=function(b,c){return k.precompile(b,c,a)},a.AST=i["default"],a.Compiler=k.Compiler,a.JavaScriptCompiler=m["default"],a.Parser=j.parser,a.parse=j.parse,a.parseWithoutProcessing=j.parseWithoutProcessing,a}var e=c(1)["default"];b.__esModule=!0;var f=c(2),g=e(f),h=c(83),i=e(h),j=c(84),k=c(90),l=c(91),m=e(l),n=c(87),o=e(n),p=c(82),q=e(p),r=g["default"].create,s=d();s.create=d,q["default"](s),s.Visitor=o["default"],s["default"]=s,b["default"]=s,a.exports=b["default"]},function(a,b){"use strict";b["default"]=function(a){return a&&a.__esModule?a:{"default":a}},b.__esModule=!0},function(a,b,c){"use strict";function d(){var a=new h.HandlebarsEnvironment;return n.extend(a,h),a.SafeString=j["default"],a.Exception=l["default"],a.Utils=n,a.escapeExpression=n.escapeExpression,a.VM=p,a.template=function(b){return p.template(b,a)},a}var e=c(3)["default"],f=c(1)["default"];b.__esModule=!0;var g=c(4),h=e(g),i=c(76),j=f(i),k=c(6),l=f(k),m=c(5),n=e(m),o=c(77),p=e(o),q=c(82),r=f(q),s=d();s.create=d,r["default"](s),s["default"]=s,b["default"]=s,a.exports=b["default"]},function(a,b){"use strict";b["default"]=function(a){if(a&&a.__esModule)return a;var b={};if(null!=a)for(var c in a)Object.prototype.hasOwnProperty.call(a,c)&&(b[c]=a[c]);return b["default"]=a,b},b.__esModule=!0},function(a,b,c){"use strict";function d(a,b,c){this.helpers=a||{},this.partials=b||{},this.decorators=c||{},i.registerDefaultHelpers(this),j.registerDefaultDecorators(this)}var e=c(1)["default"];b.__esModule=!0,b.HandlebarsEnvironment=d;var f=c(5),g=c(6),h=e(g),i=c(10),j=c(70),k=c(72),l=e(k),m=c(73),n="4.7.10";b.VERSION=n;var o=8;b.COMPILER_REVISION=o;var p=7;b.LAST_COMPATIBLE_COMPILER_REVISION=p;var q={1:"<= 1.0.rc.2",2:"== 1.0.0-rc.3",3:"== 1.0.0-rc.4",4:"== 1.x.x",5:"== 2.0.0-alpha.x",6:">= 2.0.0-beta.1",7:">= 4.0.0 <4.3.0",8:">= 4.3.0"};b.REVISION_CHANGES=q;var r="[object Object]";d.prototype={constructor:d,logger:l["default"],log:l["default"].log,registerHelper:function(a,b){if(f.toString.call(a)===r){if(b)throw new h["default"]("Arg not supported with multiple helpers");f.extend(this.helpers,a)}else this.helpers[a]=b},unregisterHelper:function(a){delete this.helpers[a]},registerPartial:function(a,b){if(f.toString.call(a)===r)f.extend(this.partials,a);else{if("undefined"==typeof b)throw new h["default"]('Attempting to register a partial called "'+a+'" as undefined');this.partials[a]=b}},unregisterPartial:function(a){delete this.partials[a]},registerDecorator:function(a,b){if(f.toString.call(a)===r){if(b)throw new h["default"]("Arg not supported with multiple decorators");f.extend(this.decorators,a)}else this.decorators[a]=b},unregisterDecorator:function(a){delete this.decorators[a]},resetLoggedPropertyAccesses:function(){m.resetLoggedProperties()}};var s=l["default"].log;b.log=s,b.createFrame=f.createFrame,b.logger=l["default"]},function(a,b){"use strict";function c(a){return k[a]}function d(a){for(var b=1;b<arguments.length;b++)for(var c in arguments[b])Object.prototype.hasOwnProperty.call(arguments[b],c)&&(a[c]=arguments[b][c]);return a}function e(a,b){for(var c=0,d=a.length;c<d;c++)if(a[c]===b)return c;return-1}function f(a){if("string"!=typeof a){if(a&&"function"==typeof a.toHTML)return a.toHTML();if(null==a)return"";if(!a)return a+"";a=""+a}return m.test(a)?a.replace(l,c):a}function g(a){return!a&&0!==a||!(!p(a)||0!==a.length)}function h(a){var b=d({},a);return b._parent=a,b}function i(a,b){return a.path=b,a}function j(a,b){return(a?a+".":"")+b}b.__esModule=!0,b.extend=d,b.indexOf=e,b.escapeExpression=f,b.isEmpty=g,b.createFrame=h,b.blockParams=i,b.appendContextPath=j;var k={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;","`":"&#x60;","=":"&#x3D;"},l=/[&<>"'`=]/g,m=/[&<>"'`=]/,n=Object.prototype.toString;b.toString=n;var o=function(a){return"function"==typeof a};o(/x/)&&(b.isFunction=o=function(a){return"function"==typeof a&&"[object Function]"===n.call(a)}),b.isFunction=o;var p=Array.isArray||function(a){return!(!a||"object"!=typeof a)&&"[object Array]"===n.call(a)};b.isArray=p},function(a,b,c){"use strict";function d(a,b){var c=b&&b.loc,g=void 0,h=void 0,i=void 0,j=void 0;c&&c.start&&(g=c.start.line,i=c.start.column,c.end&&(h=c.end.line,j=c.end.column),a+=" - "+g+":"+i);for(var k=Error.prototype.constructor.call(this,a),l=0;l<f.length;l++)this[f[l]]=k[f[l]];Error.captureStackTrace&&Error.captureStackTrace(this,d);try{c&&(this.lineNumber=g,this.endLineNumber=h,e?(Object.defineProperty(this,"column",{value:i,enumerable:!0}),Object.defineProperty(this,"endColumn",{value:j,enumerable:!0})):(this.column=i,this.endColumn=j))}catch(m){}}var e=c(7)["default"];b.__esModule=!0;var f=["description","fileName","lineNumber","endLineNumber","message","name","number","stack"];d.prototype=new Error,b["default"]=d,a.exports=b["default"]},function(a,b,c){a.exports={"default":c(8),__esModule:!0}},function(a,b,c){var d=c(9);a.exports=function(a,b,c){return d.setDesc(a,b,c)}},function(a,b){var c=Object;a.exports={create:c.create,getProto:c.getPrototypeOf,isEnum:{}.propertyIsEnumerable,getDesc:c.getOwnPropertyDescriptor,setDesc:c.defineProperty,setDescs:c.defineProperties,getKeys:c.keys,getNames:c.getOwnPropertyNames,getSymbols:c.getOwnPropertySymbols,each:[].forEach}},function(a,b,c){"use strict";function d(a){h["default"](a),j["default"](a),l["default"](a),n["default"](a),p["default"](a),r["default"](a),t["default"](a)}function e(a,b,c){a.helpers[b]&&(a.hooks[b]=a.helpers[b],c||(a.helpers[b]=void 0))}var f=c(1)["default"];b.__esModule=!0,b.registerDefaultHelpers=d,b.moveHelperToHooks=e;var g=c(11),h=f(g),i=c(12),j=f(i),k=c(65),l=f(k),m=c(66),n=f(m),o=c(67),p=f(o),q=c(68),r=f(q),s=c(69),t=f(s)},function(a,b,c){"use strict";b.__esModule=!0;var d=c(5);b["default"]=function(a){a.registerHelper("blockHelperMissing",function(b,c){var e=c.inverse,f=c.fn;if(b===!0)return f(this);if(b===!1||null==b)return e(this);if(d.isArray(b))return b.length>0?(c.ids&&(c.ids=[c.name]),a.helpers.each(b,c)):e(this);if(c.data&&c.ids){var g=d.createFrame(c.data);g.contextPath=d.appendContextPath(c.data.contextPath,c.name),c={data:g}}return f(b,c)})},a.exports=b["default"]},function(a,b,c){"use strict";function d(a){try{var b=a["return"];j.isFunction(b)&&b.call(a)}catch(c){}}var e=c(13)["default"],f=c(43)["default"],g=c(55)["default"],h=c(60)["default"],i=c(1)["default"];b.__esModule=!0;var j=c(5),k=c(6),l=i(k);b["default"]=function(a){a.registerHelper("each",function(a,b){function c(a,b,c,d){o&&(o.key=a,o.index=b,o.first=0===b,o.last=!!c,p&&(o.contextPath=p+a)),n+=i(d,{data:o,blockParams:j.blockParams([d,a],[p+a,null])})}if(!b)throw new l["default"]("Must pass iterator to #each");var i=b.fn,k=b.inverse,m=0,n="",o=void 0,p=void 0;if(b.data&&b.ids&&(p=j.appendContextPath(b.data.contextPath,b.ids[0])+"."),j.isFunction(a)&&(a=a.call(this)),b.data&&(o=j.createFrame(b.data)),a&&"object"==typeof a)if(j.isArray(a))for(var q=a.length;m<q;m++)m in a&&c(m,m,m===a.length-1,a[m]);else if("function"==typeof e&&a[f])for(var r=g(a),s=r.next();!s.done;){var t=r.next();try{c(m,m,t.done,s.value)}catch(u){throw t.done||d(r),u}s=t,m++}else!function(){var b=void 0;h(a).forEach(function(d){void 0!==b&&c(b,m-1,!1,a[b]),b=d,m++}),void 0!==b&&c(b,m-1,!0,a[b])}();return 0===m&&(n=k(this)),n})},a.exports=b["default"]},function(a,b,c){a.exports={"default":c(14),__esModule:!0}},function(a,b,c){c(15),c(42),a.exports=c(21).Symbol},function(a,b,c){"use strict";var d=c(9),e=c(16),f=c(17),g=c(18),h=c(20),i=c(24),j=c(19),k=c(27),l=c(28),m=c(30),n=c(29),o=c(31),p=c(36),q=c(37),r=c(38),s=c(39),t=c(32),u=c(26),v=d.getDesc,w=d.setDesc,x=d.create,y=p.get,z=e.Symbol,A=e.JSON,B=A&&A.stringify,C=!1,D=n("_hidden"),E=d.isEnum,F=k("symbol-registry"),G=k("symbols"),H="function"==typeof z,I=Object.prototype,J=g&&j(function(){return 7!=x(w({},"a",{get:function(){return w(this,"a",{value:7}).a}})).a})?function(a,b,c){var d=v(I,b);d&&delete I[b],w(a,b,c),d&&a!==I&&w(I,b,d)}:w,K=function(a){var b=G[a]=x(z.prototype);return b._k=a,g&&C&&J(I,a,{configurable:!0,set:function(b){f(this,D)&&f(this[D],a)&&(this[D][a]=!1),J(this,a,u(1,b))}}),b},L=function(a){return"symbol"==typeof a},M=function(a,b,c){return c&&f(G,b)?(c.enumerable?(f(a,D)&&a[D][b]&&(a[D][b]=!1),c=x(c,{enumerable:u(0,!1)})):(f(a,D)||w(a,D,u(1,{})),a[D][b]=!0),J(a,b,c)):w(a,b,c)},N=function(a,b){s(a);for(var c,d=q(b=t(b)),e=0,f=d.length;f>e;)M(a,c=d[e++],b[c]);return a},O=function(a,b){return void 0===b?x(a):N(x(a),b)},P=function(a){var b=E.call(this,a);return!(b||!f(this,a)||!f(G,a)||f(this,D)&&this[D][a])||b},Q=function(a,b){var c=v(a=t(a),b);return!c||!f(G,b)||f(a,D)&&a[D][b]||(c.enumerable=!0),c},R=function(a){for(var b,c=y(t(a)),d=[],e=0;c.length>e;)f(G,b=c[e++])||b==D||d.push(b);return d},S=function(a){for(var b,c=y(t(a)),d=[],e=0;c.length>e;)f(G,b=c[e++])&&d.push(G[b]);return d},T=function(a){if(void 0!==a&&!L(a)){for(var b,c,d=[a],e=1,f=arguments;f.length>e;)d.push(f[e++]);return b=d[1],"function"==typeof b&&(c=b),!c&&r(b)||(b=function(a,b){if(c&&(b=c.call(this,a,b)),!L(b))return b}),d[1]=b,B.apply(A,d)}},U=j(function(){var a=z();return"[null]"!=B([a])||"{}"!=B({a:a})||"{}"!=B(Object(a))});H||(z=function(){if(L(this))throw TypeError("Symbol is not a constructor");return K(m(arguments.length>0?arguments[0]:void 0))},i(z.prototype,"toString",function(){return this._k}),L=function(a){return a instanceof z},d.create=O,d.isEnum=P,d.getDesc=Q,d.setDesc=M,d.setDescs=N,d.getNames=p.get=R,d.getSymbols=S,g&&!c(41)&&i(I,"propertyIsEnumerable",P,!0));var V={"for":function(a){return f(F,a+="")?F[a]:F[a]=z(a)},keyFor:function(a){return o(F,a)},useSetter:function(){C=!0},useSimple:function(){C=!1}};d.each.call("hasInstance,isConcatSpreadable,iterator,match,replace,search,species,split,toPrimitive,toStringTag,unscopables".split(","),function(a){var b=n(a);V[a]=H?b:K(b)}),C=!0,h(h.G+h.W,{Symbol:z}),h(h.S,"Symbol",V),h(h.S+h.F*!H,"Object",{create:O,defineProperty:M,defineProperties:N,getOwnPropertyDescriptor:Q,getOwnPropertyNames:R,getOwnPropertySymbols:S}),A&&h(h.S+h.F*(!H||U),"JSON",{stringify:T}),l(z,"Symbol"),l(Math,"Math",!0),l(e.JSON,"JSON",!0)},function(a,b){var c=a.exports="undefined"!=typeof window&&window.Math==Math?window:"undefined"!=typeof self&&self.Math==Math?self:Function("return this")();"number"==typeof __g&&(__g=c)},function(a,b){var c={}.hasOwnProperty;a.exports=function(a,b){return c.call(a,b)}},function(a,b,c){a.exports=!c(19)(function(){return 7!=Object.defineProperty({},"a",{get:function(){return 7}}).a})},function(a,b){a.exports=function(a){try{return!!a()}catch(b){return!0}}},function(a,b,c){var d=c(16),e=c(21),f=c(22),g="prototype",h=function(a,b,c){var i,j,k,l=a&h.F,m=a&h.G,n=a&h.S,o=a&h.P,p=a&h.B,q=a&h.W,r=m?e:e[b]||(e[b]={}),s=m?d:n?d[b]:(d[b]||{})[g];m&&(c=b);for(i in c)j=!l&&s&&i in s,j&&i in r||(k=j?s[i]:c[i],r[i]=m&&"function"!=typeof s[i]?c[i]:p&&j?f(k,d):q&&s[i]==k?function(a){var b=function(b){return this instanceof a?new a(b):a(b)};return b[g]=a[g],b}(k):o&&"function"==typeof k?f(Function.call,k):k,o&&((r[g]||(r[g]={}))[i]=k))};h.F=1,h.G=2,h.S=4,h.P=8,h.B=16,h.W=32,a.exports=h},function(a,b){var c=a.exports={version:"1.2.6"};"number"==typeof __e&&(__e=c)},function(a,b,c){var d=c(23);a.exports=function(a,b,c){if(d(a),void 0===b)return a;switch(c){case 1:return function(c){return a.call(b,c)};case 2:return function(c,d){return a.call(b,c,d)};case 3:return function(c,d,e){return a.call(b,c,d,e)}}return function(){return a.apply(b,arguments)}}},function(a,b){a.exports=function(a){if("function"!=typeof a)throw TypeError(a+" is not a function!");return a}},function(a,b,c){a.exports=c(25)},function(a,b,c){var d=c(9),e=c(26);a.exports=c(18)?function(a,b,c){return d.setDesc(a,b,e(1,c))}:function(a,b,c){return a[b]=c,a}},function(a,b){a.exports=function(a,b){return{enumerable:!(1&a),configurable:!(2&a),writable:!(4&a),value:b}}},function(a,b,c){var d=c(16),e="__core-js_shared__",f=d[e]||(d[e]={});a.exports=function(a){return f[a]||(f[a]={})}},function(a,b,c){var d=c(9).setDesc,e=c(17),f=c(29)("toStringTag");a.exports=function(a,b,c){a&&!e(a=c?a:a.prototype,f)&&d(a,f,{configurable:!0,value:b})}},function(a,b,c){var d=c(27)("wks"),e=c(30),f=c(16).Symbol;a.exports=function(a){return d[a]||(d[a]=f&&f[a]||(f||e)("Symbol."+a))}},function(a,b){var c=0,d=Math.random();a.exports=function(a){return"Symbol(".concat(void 0===a?"":a,")_",(++c+d).toString(36))}},function(a,b,c){var d=c(9),e=c(32);a.exports=function(a,b){for(var c,f=e(a),g=d.getKeys(f),h=g.length,i=0;h>i;)if(f[c=g[i++]]===b)return c}},function(a,b,c){var d=c(33),e=c(35);a.exports=function(a){return d(e(a))}},function(a,b,c){var d=c(34);a.exports=Object("z").propertyIsEnumerable(0)?Object:function(a){return"String"==d(a)?a.split(""):Object(a)}},function(a,b){var c={}.toString;a.exports=function(a){return c.call(a).slice(8,-1)}},function(a,b){a.exports=function(a){if(void 0==a)throw TypeError("Can't call method on  "+a);return a}},function(a,b,c){var d=c(32),e=c(9).getNames,f={}.toString,g="object"==typeof window&&Object.getOwnPropertyNames?Object.getOwnPropertyNames(window):[],h=function(a){try{return e(a)}catch(b){return g.slice()}};a.exports.get=function(a){return g&&"[object Window]"==f.call(a)?h(a):e(d(a))}},function(a,b,c){var d=c(9);a.exports=function(a){var b=d.getKeys(a),c=d.getSymbols;if(c)for(var e,f=c(a),g=d.isEnum,h=0;f.length>h;)g.call(a,e=f[h++])&&b.push(e);return b}},function(a,b,c){var d=c(34);a.exports=Array.isArray||function(a){return"Array"==d(a)}},function(a,b,c){var d=c(40);a.exports=function(a){if(!d(a))throw TypeError(a+" is not an object!");return a}},function(a,b){a.exports=function(a){return"object"==typeof a?null!==a:"function"==typeof a}},function(a,b){a.exports=!0},function(a,b){},function(a,b,c){a.exports={"default":c(44),__esModule:!0}},function(a,b,c){c(45),c(51),a.exports=c(29)("iterator")},function(a,b,c){"use strict";var d=c(46)(!0);c(48)(String,"String",function(a){this._t=String(a),this._i=0},function(){var a,b=this._t,c=this._i;return c>=b.length?{value:void 0,done:!0}:(a=d(b,c),this._i+=a.length,{value:a,done:!1})})},function(a,b,c){var d=c(47),e=c(35);a.exports=function(a){return function(b,c){var f,g,h=String(e(b)),i=d(c),j=h.length;return i<0||i>=j?a?"":void 0:(f=h.charCodeAt(i),f<55296||f>56319||i+1===j||(g=h.charCodeAt(i+1))<56320||g>57343?a?h.charAt(i):f:a?h.slice(i,i+2):(f-55296<<10)+(g-56320)+65536)}}},function(a,b){var c=Math.ceil,d=Math.floor;a.exports=function(a){return isNaN(a=+a)?0:(a>0?d:c)(a)}},function(a,b,c){"use strict";var d=c(41),e=c(20),f=c(24),g=c(25),h=c(17),i=c(49),j=c(50),k=c(28),l=c(9).getProto,m=c(29)("iterator"),n=!([].keys&&"next"in[].keys()),o="@@iterator",p="keys",q="values",r=function(){return this};a.exports=function(a,b,c,s,t,u,v){j(c,b,s);var w,x,y=function(a){if(!n&&a in C)return C[a];switch(a){case p:return function(){return new c(this,a)};case q:return function(){return new c(this,a)}}return function(){return new c(this,a)}},z=b+" Iterator",A=t==q,B=!1,C=a.prototype,D=C[m]||C[o]||t&&C[t],E=D||y(t);if(D){var F=l(E.call(new a));k(F,z,!0),!d&&h(C,o)&&g(F,m,r),A&&D.name!==q&&(B=!0,E=function(){return D.call(this)})}if(d&&!v||!n&&!B&&C[m]||g(C,m,E),i[b]=E,i[z]=r,t)if(w={values:A?E:y(q),keys:u?E:y(p),entries:A?y("entries"):E},v)for(x in w)x in C||f(C,x,w[x]);else e(e.P+e.F*(n||B),b,w);return w}},function(a,b){a.exports={}},function(a,b,c){"use strict";var d=c(9),e=c(26),f=c(28),g={};c(25)(g,c(29)("iterator"),function(){return this}),a.exports=function(a,b,c){a.prototype=d.create(g,{next:e(1,c)}),f(a,b+" Iterator")}},function(a,b,c){c(52);var d=c(49);d.NodeList=d.HTMLCollection=d.Array},function(a,b,c){"use strict";var d=c(53),e=c(54),f=c(49),g=c(32);a.exports=c(48)(Array,"Array",function(a,b){this._t=g(a),this._i=0,this._k=b},function(){var a=this._t,b=this._k,c=this._i++;return!a||c>=a.length?(this._t=void 0,e(1)):"keys"==b?e(0,c):"values"==b?e(0,a[c]):e(0,[c,a[c]])},"values"),f.Arguments=f.Array,d("keys"),d("values"),d("entries")},function(a,b){a.exports=function(){}},function(a,b){a.exports=function(a,b){return{value:b,done:!!a}}},function(a,b,c){a.exports={"default":c(56),__esModule:!0}},function(a,b,c){c(51),c(45),a.exports=c(57)},function(a,b,c){var d=c(39),e=c(58);a.exports=c(21).getIterator=function(a){var b=e(a);if("function"!=typeof b)throw TypeError(a+" is not iterable!");return d(b.call(a))}},function(a,b,c){var d=c(59),e=c(29)("iterator"),f=c(49);a.exports=c(21).getIteratorMethod=function(a){if(void 0!=a)return a[e]||a["@@iterator"]||f[d(a)]}},function(a,b,c){var d=c(34),e=c(29)("toStringTag"),f="Arguments"==d(function(){return arguments}());a.exports=function(a){var b,c,g;return void 0===a?"Undefined":null===a?"Null":"string"==typeof(c=(b=Object(a))[e])?c:f?d(b):"Object"==(g=d(b))&&"function"==typeof b.callee?"Arguments":g}},function(a,b,c){a.exports={"default":c(61),__esModule:!0}},function(a,b,c){c(62),a.exports=c(21).Object.keys},function(a,b,c){var d=c(63);c(64)("keys",function(a){return function(b){return a(d(b))}})},function(a,b,c){var d=c(35);a.exports=function(a){return Object(d(a))}},function(a,b,c){var d=c(20),e=c(21),f=c(19);a.exports=function(a,b){var c=(e.Object||{})[a]||Object[a],g={};g[a]=b(c),d(d.S+d.F*f(function(){c(1)}),"Object",g)}},function(a,b,c){"use strict";var d=c(1)["default"];b.__esModule=!0;var e=c(6),f=d(e);b["default"]=function(a){a.registerHelper("helperMissing",function(){if(1!==arguments.length)throw new f["default"]('Missing helper: "'+arguments[arguments.length-1].name+'"')})},a.exports=b["default"]},function(a,b,c){"use strict";var d=c(1)["default"];b.__esModule=!0;var e=c(5),f=c(6),g=d(f);b["default"]=function(a){a.registerHelper("if",function(a,b){if(2!=arguments.length)throw new g["default"]("#if requires exactly one argument");return e.isFunction(a)&&(a=a.call(this)),!b.hash.includeZero&&!a||e.isEmpty(a)?b.inverse(this):b.fn(this)}),a.registerHelper("unless",function(b,c){if(2!=arguments.length)throw new g["default"]("#unless requires exactly one argument");return a.helpers["if"].call(this,b,{fn:c.inverse,inverse:c.fn,hash:c.hash})})},a.exports=b["default"]},function(a,b){"use strict";b.__esModule=!0,b["default"]=function(a){a.registerHelper("log",function(){for(var b=[void 0],c=arguments[arguments.length-1],d=0;d<arguments.length-1;d++)b.push(arguments[d]);var e=1;null!=c.hash.level?e=c.hash.level:c.data&&null!=c.data.level&&(e=c.data.level),b[0]=e,a.log.apply(a,b)})},a.exports=b["default"]},function(a,b){"use strict";b.__esModule=!0,b["default"]=function(a){a.registerHelper("lookup",function(a,b,c){return a?c.lookupProperty(a,b):a})},a.exports=b["default"]},function(a,b,c){"use strict";var d=c(1)["default"];b.__esModule=!0;var e=c(5),f=c(6),g=d(f);b["default"]=function(a){a.registerHelper("with",function(a,b){if(2!=arguments.length)throw new g["default"]("#with requires exactly one argument");e.isFunction(a)&&(a=a.call(this));var c=b.fn;if(e.isEmpty(a))return b.inverse(this);var d=b.data;return b.data&&b.ids&&(d=e.createFrame(b.data),d.contextPath=e.appendContextPath(b.data.contextPath,b.ids[0])),c(a,{data:d,blockParams:e.blockParams([a],[d&&d.contextPath])})})},a.exports=b["default"]},function(a,b,c){"use strict";function d(a){g["default"](a)}var e=c(1)["default"];b.__esModule=!0,b.registerDefaultDecorators=d;var f=c(71),g=e(f)},function(a,b,c){"use strict";b.__esModule=!0;var d=c(5);b["default"]=function(a){a.registerDecorator("inline",function(a,b,c,e){var f=a;return b.partials||(b.partials={},f=function(e,f){var g=c.partials;c.partials=d.extend({},g,b.partials);var h=a(e,f);return c.partials=g,h}),b.partials[e.args[0]]=e.fn,f})},a.exports=b["default"]},function(a,b,c){"use strict";b.__esModule=!0;var d=c(5),e={methodMap:["debug","info","warn","error"],level:"info",lookupLevel:function(a){if("string"==typeof a){var b=d.indexOf(e.methodMap,a.toLowerCase());a=b>=0?b:parseInt(a,10)}return a},log:function(a){if(a=e.lookupLevel(a),"undefined"!=typeof console&&e.lookupLevel(e.level)<=a){var b=e.methodMap[a];console[b]||(b="log");for(var c=arguments.length,d=Array(c>1?c-1:0),f=1;f<c;f++)d[f-1]=arguments[f];console[b].apply(console,d)}}};b["default"]=e,a.exports=b["default"]},function(a,b,c){"use strict";function d(a){var b=j(null);b.__proto__=!1,m.extend(b,a.allowedProtoProperties);var c=j(null);return c.constructor=!1,c.__defineGetter__=!1,c.__defineSetter__=!1,c.__lookupGetter__=!1,c.__lookupSetter__=!1,m.extend(c,a.allowedProtoMethods),{properties:{whitelist:b,defaultValue:a.allowProtoPropertiesByDefault},methods:{whitelist:c,defaultValue:a.allowProtoMethodsByDefault}}}function e(a,b,c){return"function"==typeof a?g(b.methods,c):g(b.properties,c)}function f(a,b,c){return"constructor"===b&&"function"==typeof c&&a===c.prototype}function g(a,b){return void 0!==a.whitelist[b]?a.whitelist[b]===!0:void 0!==a.defaultValue?a.defaultValue:(h(b),!1)}function h(a){p[a]!==!0&&(p[a]=!0,o["default"].log("error",'Handlebars: Access has been denied to resolve the property "'+a+'" because it is not an "own property" of its parent.\nYou can add a runtime option to disable the check or this warning:\nSee https://handlebarsjs.com/api-reference/runtime-options.html#options-to-control-prototype-access for details'))}function i(){k(p).forEach(function(a){delete p[a]})}var j=c(74)["default"],k=c(60)["default"],l=c(1)["default"];b.__esModule=!0,b.createProtoAccessControl=d,b.resultIsAllowed=e,b.isPrototypeConstructor=f,b.resetLoggedProperties=i;var m=c(5),n=c(72),o=l(n),p=j(null)},function(a,b,c){a.exports={"default":c(75),__esModule:!0}},function(a,b,c){var d=c(9);a.exports=function(a,b){return d.create(a,b)}},function(a,b){"use strict";function c(a){this.string=a}b.__esModule=!0,c.prototype.toString=c.prototype.toHTML=function(){return""+this.string},b["default"]=c,a.exports=b["default"]},function(a,b,c){"use strict";function d(a){var b=a&&a[0]||1,c=w.COMPILER_REVISION;if(!(b>=w.LAST_COMPATIBLE_COMPILER_REVISION&&b<=w.COMPILER_REVISION)){if(b<w.LAST_COMPATIBLE_COMPILER_REVISION){var d=w.REVISION_CHANGES[c],e=w.REVISION_CHANGES[b];throw new v["default"]("Template was precompiled with an older version of Handlebars than the current runtime. Please update your precompiler to a newer version ("+d+") or downgrade your runtime to an older version ("+e+").")}throw new v["default"]("Template was precompiled with a newer version of Handlebars than the current runtime. Please update your runtime to a newer version ("+a[1]+").")}}function e(a,b){function c(c,d,e){e.hash&&(d=t.extend({},d,e.hash),e.ids&&(e.ids[0]=!0)),c=b.VM.resolvePartial.call(this,c,d,e),e.hooks=this.hooks,e.protoAccessControl=this.protoAccessControl;var f=b.VM.invokePartial.call(this,c,d,e);if(null==f&&t.isFunction(c))throw new v["default"]("The partial "+e.name+" returned no output: partials must return a string");if(null==f&&b.compile){if("string"!=typeof c)throw new v["default"]("The partial "+e.name+" could not be compiled: partials must be strings or functions returning strings");e.partials[e.name]=b.compile(c,a.compilerOptions,b),f=e.partials[e.name](d,e)}if(null!=f){if(e.indent){for(var g=f.split("\n"),h=0,i=g.length;h<i&&(g[h]||h+1!==i);h++)g[h]=e.indent+g[h];f=g.join("\n")}return f}throw new v["default"]("The partial "+e.name+" could not be compiled when running in runtime-only mode")}function d(b){function c(b){return""+a.main(g,b,g.helpers,g.partials,f,i,h)}var e=arguments.length<=1||void 0===arguments[1]?{}:arguments[1],f=e.data;d._setup(e),!e.partial&&a.useData&&(f=k(b,f));var h=void 0,i=a.useBlockParams?[]:void 0;return a.useDepths&&(h=e.depths?b!=e.depths[0]?[b].concat(e.depths):e.depths:[b]),(c=l(a.main,c,g,e.depths||[],f,i))(b,e)}if(!b)throw new v["default"]("No environment passed to template");if(!a||!a.main)throw new v["default"]("Unknown template object: "+typeof a);a.main.decorator=a.main_d,b.VM.checkRevision(a.compiler);var e=a.compiler&&7===a.compiler[0],g={strict:function(a,b,c){if(!(a&&b in a))throw new v["default"]('"'+b+'" not defined in '+a,{loc:c});return g.lookupProperty(a,b)},lookupProperty:function(a,b){var c=a[b];return null==c?c:Object.prototype.hasOwnProperty.call(a,b)&&!z.isPrototypeConstructor(a,b,c)?c:z.resultIsAllowed(c,g.protoAccessControl,b)?c:void 0},lookup:function(a,b){for(var c=a.length,d=0;d<c;d++){var e=a[d]&&g.lookupProperty(a[d],b);if(null!=e)return e}},lambda:function(a,b){return"function"==typeof a?a.call(b):a},escapeExpression:t.escapeExpression,invokePartial:c,fn:function(b){var c=a[b];return c.decorator=a[b+"_d"],c},programs:[],program:function(a,b,c,d,e){var g=this.programs[a],h=this.fn(a);return b||e||d||c?g=f(this,a,h,b,c,d,e):g||(g=this.programs[a]=f(this,a,h)),g},data:function(a,b){for(;a&&b--;)a=a._parent;return a},mergeIfNeeded:function(a,b){var c=a||b;return a&&b&&a!==b&&(c=t.extend({},b,a)),c},nullContext:o({}),noop:b.VM.noop,compilerInfo:a.compiler};return d.isTop=!0,d._setup=function(c){if(c.partial)g.protoAccessControl=c.protoAccessControl,g.helpers=c.helpers,g.partials=c.partials,g.decorators=c.decorators,g.hooks=c.hooks;else{var d={};m(d,b.helpers,g),m(d,c.helpers,g),g.helpers=d,a.usePartial&&(g.partials=g.mergeIfNeeded(c.partials,b.partials)),(a.usePartial||a.useDecorators)&&(g.decorators=t.extend({},b.decorators,c.decorators)),g.hooks={},g.protoAccessControl=z.createProtoAccessControl(c);var f=c.allowCallsToHelperMissing||e;x.moveHelperToHooks(g,"helperMissing",f),x.moveHelperToHooks(g,"blockHelperMissing",f)}},d._child=function(b,c,d,e){if(a.useBlockParams&&!d)throw new v["default"]("must pass block params");if(a.useDepths&&!e)throw new v["default"]("must pass parent depths");return f(g,b,a[b],c,0,d,e)},d}function f(a,b,c,d,e,f,g){function h(b){var e=arguments.length<=1||void 0===arguments[1]?{}:arguments[1],h=g;return!g||b==g[0]||b===a.nullContext&&null===g[0]||(h=[b].concat(g)),c(a,b,a.helpers,a.partials,e.data||d,f&&[e.blockParams].concat(f),h)}return h=l(c,h,a,g,d,f),h.program=b,h.depth=g?g.length:0,h.blockParams=e||0,h}function g(a,b,c){return a?"function"==typeof a||c.name||(c.name=a,a=j(c.partials,a)):a="@partial-block"===c.name?j(c.data,"partial-block"):j(c.partials,c.name),a}function h(a,b,c){var d=j(c.data,"partial-block");c.partial=!0,c.ids&&(c.data.contextPath=c.ids[0]||c.data.contextPath);var e=void 0;if(c.fn&&c.fn!==i&&!function(){c.data=w.createFrame(c.data);var a=c.fn;e=c.data["partial-block"]=function(b){var c=arguments.length<=1||void 0===arguments[1]?{}:arguments[1];return c.data=w.createFrame(c.data),c.data["partial-block"]=d,a(b,c)},a.partials&&(c.partials=t.extend({},c.partials,a.partials))}(),void 0===a&&e&&(a=e),void 0===a)throw new v["default"]("The partial "+c.name+" could not be found");if(a instanceof Function)return a(b,c)}function i(){return""}function j(a,b){if(a&&Object.prototype.hasOwnProperty.call(a,b))return a[b]}function k(a,b){return b&&"root"in b||(b=b?w.createFrame(b):{},b.root=a),b}function l(a,b,c,d,e,f){if(a.decorator){var g={};b=a.decorator(b,g,c,d&&d[0],e,f,d),t.extend(b,g)}return b}function m(a,b,c){b&&p(b).forEach(function(d){var e=b[d];a[d]=n(e,c)})}function n(a,b){var c=b.lookupProperty;return y.wrapHelper(a,function(a){return a.lookupProperty=c,a})}var o=c(78)["default"],p=c(60)["default"],q=c(3)["default"],r=c(1)["default"];b.__esModule=!0,b.checkRevision=d,b.template=e,b.wrapProgram=f,b.resolvePartial=g,b.invokePartial=h,b.noop=i;var s=c(5),t=q(s),u=c(6),v=r(u),w=c(4),x=c(10),y=c(81),z=c(73)},function(a,b,c){a.exports={"default":c(79),__esModule:!0}},function(a,b,c){c(80),a.exports=c(21).Object.seal},function(a,b,c){var d=c(40);c(64)("seal",function(a){return function(b){return a&&d(b)?a(b):b}})},function(a,b){"use strict";function c(a,b){if("function"!=typeof a)return a;var c=function(){var c=arguments[arguments.length-1];return arguments[arguments.length-1]=b(c),a.apply(this,arguments)};return c}b.__esModule=!0,b.wrapHelper=c},function(a,b){"use strict";b.__esModule=!0,b["default"]=function(a){!function(){"object"!=typeof globalThis&&(Object.prototype.__defineGetter__("__magic__",function(){return this}),__magic__.globalThis=__magic__,delete Object.prototype.__magic__)}();var b=globalThis.Handlebars;a.noConflict=function(){return globalThis.Handlebars===a&&(globalThis.Handlebars=b),a}},a.exports=b["default"]},function(a,b){"use strict";b.__esModule=!0;var c={helpers:{helperExpression:function(a){return"SubExpression"===a.type||("MustacheStatement"===a.type||"BlockStatement"===a.type)&&!!(a.params&&a.params.length||a.hash)},scopedId:function(a){return/^\.|this\b/.test(a.original)},simpleId:function(a){return 1===a.parts.length&&!c.helpers.scopedId(a)&&!a.depth}}};b["default"]=c,a.exports=b["default"]},function(a,b,c){"use strict";function d(a,b){if("Program"===a.type)return a;i["default"].yy=o,o.locInfo=function(a){return new o.SourceLocation(b&&b.srcName,a)};var c=i["default"].parse(a);return c}function e(a,b){var c=d(a,b),e=new k["default"](b);return e.accept(c)}var f=c(1)["default"],g=c(3)["default"];b.__esModule=!0,b.parseWithoutProcessing=d,b.parse=e;var h=c(85),i=f(h),j=c(86),k=f(j),l=c(89),m=g(l),n=c(5);b.parser=i["default"];var o={};n.extend(o,m)},function(a,b){"use strict";b.__esModule=!0;var c=function(){function a(){this.yy={}}var b={trace:function(){},yy:{},symbols_:{error:2,root:3,program:4,EOF:5,program_repetition0:6,statement:7,mustache:8,block:9,rawBlock:10,partial:11,partialBlock:12,content:13,COMMENT:14,CONTENT:15,openRawBlock:16,rawBlock_repetition0:17,END_RAW_BLOCK:18,OPEN_RAW_BLOCK:19,helperName:20,openRawBlock_repetition0:21,openRawBlock_option0:22,CLOSE_RAW_BLOCK:23,openBlock:24,block_option0:25,closeBlock:26,openInverse:27,block_option1:28,OPEN_BLOCK:29,openBlock_repetition0:30,openBlock_option0:31,openBlock_option1:32,CLOSE:33,OPEN_INVERSE:34,openInverse_repetition0:35,openInverse_option0:36,openInverse_option1:37,openInverseChain:38,OPEN_INVERSE_CHAIN:39,openInverseChain_repetition0:40,openInverseChain_option0:41,openInverseChain_option1:42,inverseAndProgram:43,INVERSE:44,inverseChain:45,inverseChain_option0:46,OPEN_ENDBLOCK:47,OPEN:48,mustache_repetition0:49,mustache_option0:50,OPEN_UNESCAPED:51,mustache_repetition1:52,mustache_option1:53,CLOSE_UNESCAPED:54,OPEN_PARTIAL:55,partialName:56,partial_repetition0:57,partial_option0:58,openPartialBlock:59,OPEN_PARTIAL_BLOCK:60,openPartialBlock_repetition0:61,openPartialBlock_option0:62,param:63,sexpr:64,OPEN_SEXPR:65,sexpr_repetition0:66,sexpr_option0:67,CLOSE_SEXPR:68,hash:69,hash_repetition_plus0:70,hashSegment:71,ID:72,EQUALS:73,blockParams:74,OPEN_BLOCK_PARAMS:75,blockParams_repetition_plus0:76,CLOSE_BLOCK_PARAMS:77,path:78,dataName:79,STRING:80,NUMBER:81,BOOLEAN:82,UNDEFINED:83,NULL:84,DATA:85,pathSegments:86,SEP:87,$accept:0,$end:1},terminals_:{2:"error",5:"EOF",14:"COMMENT",15:"CONTENT",18:"END_RAW_BLOCK",19:"OPEN_RAW_BLOCK",23:"CLOSE_RAW_BLOCK",29:"OPEN_BLOCK",33:"CLOSE",34:"OPEN_INVERSE",39:"OPEN_INVERSE_CHAIN",44:"INVERSE",47:"OPEN_ENDBLOCK",48:"OPEN",51:"OPEN_UNESCAPED",54:"CLOSE_UNESCAPED",55:"OPEN_PARTIAL",60:"OPEN_PARTIAL_BLOCK",65:"OPEN_SEXPR",68:"CLOSE_SEXPR",72:"ID",73:"EQUALS",75:"OPEN_BLOCK_PARAMS",77:"CLOSE_BLOCK_PARAMS",80:"STRING",81:"NUMBER",82:"BOOLEAN",83:"UNDEFINED",84:"NULL",85:"DATA",87:"SEP"},productions_:[0,[3,2],[4,1],[7,1],[7,1],[7,1],[7,1],[7,1],[7,1],[7,1],[13,1],[10,3],[16,5],[9,4],[9,4],[24,6],[27,6],[38,6],[43,2],[45,3],[45,1],[26,3],[8,5],[8,5],[11,5],[12,3],[59,5],[63,1],[63,1],[64,5],[69,1],[71,3],[74,3],[20,1],[20,1],[20,1],[20,1],[20,1],[20,1],[20,1],[56,1],[56,1],[79,2],[78,1],[86,3],[86,1],[6,0],[6,2],[17,0],[17,2],[21,0],[21,2],[22,0],[22,1],[25,0],[25,1],[28,0],[28,1],[30,0],[30,2],[31,0],[31,1],[32,0],[32,1],[35,0],[35,2],[36,0],[36,1],[37,0],[37,1],[40,0],[40,2],[41,0],[41,1],[42,0],[42,1],[46,0],[46,1],[49,0],[49,2],[50,0],[50,1],[52,0],[52,2],[53,0],[53,1],[57,0],[57,2],[58,0],[58,1],[61,0],[61,2],[62,0],[62,1],[66,0],[66,2],[67,0],[67,1],[70,1],[70,2],[76,1],[76,2]],
performAction:function(a,b,c,d,e,f,g){var h=f.length-1;switch(e){case 1:return f[h-1];case 2:this.$=d.prepareProgram(f[h]);break;case 3:this.$=f[h];break;case 4:this.$=f[h];break;case 5:this.$=f[h];break;case 6:this.$=f[h];break;case 7:this.$=f[h];break;case 8:this.$=f[h];break;case 9:this.$={type:"CommentStatement",value:d.stripComment(f[h]),strip:d.stripFlags(f[h],f[h]),loc:d.locInfo(this._$)};break;case 10:this.$={type:"ContentStatement",original:f[h],value:f[h],loc:d.locInfo(this._$)};break;case 11:this.$=d.prepareRawBlock(f[h-2],f[h-1],f[h],this._$);break;case 12:this.$={path:f[h-3],params:f[h-2],hash:f[h-1]};break;case 13:this.$=d.prepareBlock(f[h-3],f[h-2],f[h-1],f[h],!1,this._$);break;case 14:this.$=d.prepareBlock(f[h-3],f[h-2],f[h-1],f[h],!0,this._$);break;case 15:this.$={open:f[h-5],path:f[h-4],params:f[h-3],hash:f[h-2],blockParams:f[h-1],strip:d.stripFlags(f[h-5],f[h])};break;case 16:this.$={path:f[h-4],params:f[h-3],hash:f[h-2],blockParams:f[h-1],strip:d.stripFlags(f[h-5],f[h])};break;case 17:this.$={path:f[h-4],params:f[h-3],hash:f[h-2],blockParams:f[h-1],strip:d.stripFlags(f[h-5],f[h])};break;case 18:this.$={strip:d.stripFlags(f[h-1],f[h-1]),program:f[h]};break;case 19:var i=d.prepareBlock(f[h-2],f[h-1],f[h],f[h],!1,this._$),j=d.prepareProgram([i],f[h-1].loc);j.chained=!0,this.$={strip:f[h-2].strip,program:j,chain:!0};break;case 20:this.$=f[h];break;case 21:this.$={path:f[h-1],strip:d.stripFlags(f[h-2],f[h])};break;case 22:this.$=d.prepareMustache(f[h-3],f[h-2],f[h-1],f[h-4],d.stripFlags(f[h-4],f[h]),this._$);break;case 23:this.$=d.prepareMustache(f[h-3],f[h-2],f[h-1],f[h-4],d.stripFlags(f[h-4],f[h]),this._$);break;case 24:this.$={type:"PartialStatement",name:f[h-3],params:f[h-2],hash:f[h-1],indent:"",strip:d.stripFlags(f[h-4],f[h]),loc:d.locInfo(this._$)};break;case 25:this.$=d.preparePartialBlock(f[h-2],f[h-1],f[h],this._$);break;case 26:this.$={path:f[h-3],params:f[h-2],hash:f[h-1],strip:d.stripFlags(f[h-4],f[h])};break;case 27:this.$=f[h];break;case 28:this.$=f[h];break;case 29:this.$={type:"SubExpression",path:f[h-3],params:f[h-2],hash:f[h-1],loc:d.locInfo(this._$)};break;case 30:this.$={type:"Hash",pairs:f[h],loc:d.locInfo(this._$)};break;case 31:this.$={type:"HashPair",key:d.id(f[h-2]),value:f[h],loc:d.locInfo(this._$)};break;case 32:this.$=d.id(f[h-1]);break;case 33:this.$=f[h];break;case 34:this.$=f[h];break;case 35:this.$={type:"StringLiteral",value:f[h],original:f[h],loc:d.locInfo(this._$)};break;case 36:this.$={type:"NumberLiteral",value:Number(f[h]),original:Number(f[h]),loc:d.locInfo(this._$)};break;case 37:this.$={type:"BooleanLiteral",value:"true"===f[h],original:"true"===f[h],loc:d.locInfo(this._$)};break;case 38:this.$={type:"UndefinedLiteral",original:void 0,value:void 0,loc:d.locInfo(this._$)};break;case 39:this.$={type:"NullLiteral",original:null,value:null,loc:d.locInfo(this._$)};break;case 40:this.$=f[h];break;case 41:this.$=f[h];break;case 42:this.$=d.preparePath(!0,f[h],this._$);break;case 43:this.$=d.preparePath(!1,f[h],this._$);break;case 44:f[h-2].push({part:d.id(f[h]),original:f[h],separator:f[h-1]}),this.$=f[h-2];break;case 45:this.$=[{part:d.id(f[h]),original:f[h]}];break;case 46:this.$=[];break;case 47:f[h-1].push(f[h]);break;case 48:this.$=[];break;case 49:f[h-1].push(f[h]);break;case 50:this.$=[];break;case 51:f[h-1].push(f[h]);break;case 58:this.$=[];break;case 59:f[h-1].push(f[h]);break;case 64:this.$=[];break;case 65:f[h-1].push(f[h]);break;case 70:this.$=[];break;case 71:f[h-1].push(f[h]);break;case 78:this.$=[];break;case 79:f[h-1].push(f[h]);break;case 82:this.$=[];break;case 83:f[h-1].push(f[h]);break;case 86:this.$=[];break;case 87:f[h-1].push(f[h]);break;case 90:this.$=[];break;case 91:f[h-1].push(f[h]);break;case 94:this.$=[];break;case 95:f[h-1].push(f[h]);break;case 98:this.$=[f[h]];break;case 99:f[h-1].push(f[h]);break;case 100:this.$=[f[h]];break;case 101:f[h-1].push(f[h])}},table:[{3:1,4:2,5:[2,46],6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],48:[2,46],51:[2,46],55:[2,46],60:[2,46]},{1:[3]},{5:[1,4]},{5:[2,2],7:5,8:6,9:7,10:8,11:9,12:10,13:11,14:[1,12],15:[1,20],16:17,19:[1,23],24:15,27:16,29:[1,21],34:[1,22],39:[2,2],44:[2,2],47:[2,2],48:[1,13],51:[1,14],55:[1,18],59:19,60:[1,24]},{1:[2,1]},{5:[2,47],14:[2,47],15:[2,47],19:[2,47],29:[2,47],34:[2,47],39:[2,47],44:[2,47],47:[2,47],48:[2,47],51:[2,47],55:[2,47],60:[2,47]},{5:[2,3],14:[2,3],15:[2,3],19:[2,3],29:[2,3],34:[2,3],39:[2,3],44:[2,3],47:[2,3],48:[2,3],51:[2,3],55:[2,3],60:[2,3]},{5:[2,4],14:[2,4],15:[2,4],19:[2,4],29:[2,4],34:[2,4],39:[2,4],44:[2,4],47:[2,4],48:[2,4],51:[2,4],55:[2,4],60:[2,4]},{5:[2,5],14:[2,5],15:[2,5],19:[2,5],29:[2,5],34:[2,5],39:[2,5],44:[2,5],47:[2,5],48:[2,5],51:[2,5],55:[2,5],60:[2,5]},{5:[2,6],14:[2,6],15:[2,6],19:[2,6],29:[2,6],34:[2,6],39:[2,6],44:[2,6],47:[2,6],48:[2,6],51:[2,6],55:[2,6],60:[2,6]},{5:[2,7],14:[2,7],15:[2,7],19:[2,7],29:[2,7],34:[2,7],39:[2,7],44:[2,7],47:[2,7],48:[2,7],51:[2,7],55:[2,7],60:[2,7]},{5:[2,8],14:[2,8],15:[2,8],19:[2,8],29:[2,8],34:[2,8],39:[2,8],44:[2,8],47:[2,8],48:[2,8],51:[2,8],55:[2,8],60:[2,8]},{5:[2,9],14:[2,9],15:[2,9],19:[2,9],29:[2,9],34:[2,9],39:[2,9],44:[2,9],47:[2,9],48:[2,9],51:[2,9],55:[2,9],60:[2,9]},{20:25,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:36,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{4:37,6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],39:[2,46],44:[2,46],47:[2,46],48:[2,46],51:[2,46],55:[2,46],60:[2,46]},{4:38,6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],44:[2,46],47:[2,46],48:[2,46],51:[2,46],55:[2,46],60:[2,46]},{15:[2,48],17:39,18:[2,48]},{20:41,56:40,64:42,65:[1,43],72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{4:44,6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],47:[2,46],48:[2,46],51:[2,46],55:[2,46],60:[2,46]},{5:[2,10],14:[2,10],15:[2,10],18:[2,10],19:[2,10],29:[2,10],34:[2,10],39:[2,10],44:[2,10],47:[2,10],48:[2,10],51:[2,10],55:[2,10],60:[2,10]},{20:45,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:46,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:47,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:41,56:48,64:42,65:[1,43],72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{33:[2,78],49:49,65:[2,78],72:[2,78],80:[2,78],81:[2,78],82:[2,78],83:[2,78],84:[2,78],85:[2,78]},{23:[2,33],33:[2,33],54:[2,33],65:[2,33],68:[2,33],72:[2,33],75:[2,33],80:[2,33],81:[2,33],82:[2,33],83:[2,33],84:[2,33],85:[2,33]},{23:[2,34],33:[2,34],54:[2,34],65:[2,34],68:[2,34],72:[2,34],75:[2,34],80:[2,34],81:[2,34],82:[2,34],83:[2,34],84:[2,34],85:[2,34]},{23:[2,35],33:[2,35],54:[2,35],65:[2,35],68:[2,35],72:[2,35],75:[2,35],80:[2,35],81:[2,35],82:[2,35],83:[2,35],84:[2,35],85:[2,35]},{23:[2,36],33:[2,36],54:[2,36],65:[2,36],68:[2,36],72:[2,36],75:[2,36],80:[2,36],81:[2,36],82:[2,36],83:[2,36],84:[2,36],85:[2,36]},{23:[2,37],33:[2,37],54:[2,37],65:[2,37],68:[2,37],72:[2,37],75:[2,37],80:[2,37],81:[2,37],82:[2,37],83:[2,37],84:[2,37],85:[2,37]},{23:[2,38],33:[2,38],54:[2,38],65:[2,38],68:[2,38],72:[2,38],75:[2,38],80:[2,38],81:[2,38],82:[2,38],83:[2,38],84:[2,38],85:[2,38]},{23:[2,39],33:[2,39],54:[2,39],65:[2,39],68:[2,39],72:[2,39],75:[2,39],80:[2,39],81:[2,39],82:[2,39],83:[2,39],84:[2,39],85:[2,39]},{23:[2,43],33:[2,43],54:[2,43],65:[2,43],68:[2,43],72:[2,43],75:[2,43],80:[2,43],81:[2,43],82:[2,43],83:[2,43],84:[2,43],85:[2,43],87:[1,50]},{72:[1,35],86:51},{23:[2,45],33:[2,45],54:[2,45],65:[2,45],68:[2,45],72:[2,45],75:[2,45],80:[2,45],81:[2,45],82:[2,45],83:[2,45],84:[2,45],85:[2,45],87:[2,45]},{52:52,54:[2,82],65:[2,82],72:[2,82],80:[2,82],81:[2,82],82:[2,82],83:[2,82],84:[2,82],85:[2,82]},{25:53,38:55,39:[1,57],43:56,44:[1,58],45:54,47:[2,54]},{28:59,43:60,44:[1,58],47:[2,56]},{13:62,15:[1,20],18:[1,61]},{33:[2,86],57:63,65:[2,86],72:[2,86],80:[2,86],81:[2,86],82:[2,86],83:[2,86],84:[2,86],85:[2,86]},{33:[2,40],65:[2,40],72:[2,40],80:[2,40],81:[2,40],82:[2,40],83:[2,40],84:[2,40],85:[2,40]},{33:[2,41],65:[2,41],72:[2,41],80:[2,41],81:[2,41],82:[2,41],83:[2,41],84:[2,41],85:[2,41]},{20:64,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{26:65,47:[1,66]},{30:67,33:[2,58],65:[2,58],72:[2,58],75:[2,58],80:[2,58],81:[2,58],82:[2,58],83:[2,58],84:[2,58],85:[2,58]},{33:[2,64],35:68,65:[2,64],72:[2,64],75:[2,64],80:[2,64],81:[2,64],82:[2,64],83:[2,64],84:[2,64],85:[2,64]},{21:69,23:[2,50],65:[2,50],72:[2,50],80:[2,50],81:[2,50],82:[2,50],83:[2,50],84:[2,50],85:[2,50]},{33:[2,90],61:70,65:[2,90],72:[2,90],80:[2,90],81:[2,90],82:[2,90],83:[2,90],84:[2,90],85:[2,90]},{20:74,33:[2,80],50:71,63:72,64:75,65:[1,43],69:73,70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{72:[1,79]},{23:[2,42],33:[2,42],54:[2,42],65:[2,42],68:[2,42],72:[2,42],75:[2,42],80:[2,42],81:[2,42],82:[2,42],83:[2,42],84:[2,42],85:[2,42],87:[1,50]},{20:74,53:80,54:[2,84],63:81,64:75,65:[1,43],69:82,70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{26:83,47:[1,66]},{47:[2,55]},{4:84,6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],39:[2,46],44:[2,46],47:[2,46],48:[2,46],51:[2,46],55:[2,46],60:[2,46]},{47:[2,20]},{20:85,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{4:86,6:3,14:[2,46],15:[2,46],19:[2,46],29:[2,46],34:[2,46],47:[2,46],48:[2,46],51:[2,46],55:[2,46],60:[2,46]},{26:87,47:[1,66]},{47:[2,57]},{5:[2,11],14:[2,11],15:[2,11],19:[2,11],29:[2,11],34:[2,11],39:[2,11],44:[2,11],47:[2,11],48:[2,11],51:[2,11],55:[2,11],60:[2,11]},{15:[2,49],18:[2,49]},{20:74,33:[2,88],58:88,63:89,64:75,65:[1,43],69:90,70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{65:[2,94],66:91,68:[2,94],72:[2,94],80:[2,94],81:[2,94],82:[2,94],83:[2,94],84:[2,94],85:[2,94]},{5:[2,25],14:[2,25],15:[2,25],19:[2,25],29:[2,25],34:[2,25],39:[2,25],44:[2,25],47:[2,25],48:[2,25],51:[2,25],55:[2,25],60:[2,25]},{20:92,72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:74,31:93,33:[2,60],63:94,64:75,65:[1,43],69:95,70:76,71:77,72:[1,78],75:[2,60],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:74,33:[2,66],36:96,63:97,64:75,65:[1,43],69:98,70:76,71:77,72:[1,78],75:[2,66],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:74,22:99,23:[2,52],63:100,64:75,65:[1,43],69:101,70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{20:74,33:[2,92],62:102,63:103,64:75,65:[1,43],69:104,70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{33:[1,105]},{33:[2,79],65:[2,79],72:[2,79],80:[2,79],81:[2,79],82:[2,79],83:[2,79],84:[2,79],85:[2,79]},{33:[2,81]},{23:[2,27],33:[2,27],54:[2,27],65:[2,27],68:[2,27],72:[2,27],75:[2,27],80:[2,27],81:[2,27],82:[2,27],83:[2,27],84:[2,27],85:[2,27]},{23:[2,28],33:[2,28],54:[2,28],65:[2,28],68:[2,28],72:[2,28],75:[2,28],80:[2,28],81:[2,28],82:[2,28],83:[2,28],84:[2,28],85:[2,28]},{23:[2,30],33:[2,30],54:[2,30],68:[2,30],71:106,72:[1,107],75:[2,30]},{23:[2,98],33:[2,98],54:[2,98],68:[2,98],72:[2,98],75:[2,98]},{23:[2,45],33:[2,45],54:[2,45],65:[2,45],68:[2,45],72:[2,45],73:[1,108],75:[2,45],80:[2,45],81:[2,45],82:[2,45],83:[2,45],84:[2,45],85:[2,45],87:[2,45]},{23:[2,44],33:[2,44],54:[2,44],65:[2,44],68:[2,44],72:[2,44],75:[2,44],80:[2,44],81:[2,44],82:[2,44],83:[2,44],84:[2,44],85:[2,44],87:[2,44]},{54:[1,109]},{54:[2,83],65:[2,83],72:[2,83],80:[2,83],81:[2,83],82:[2,83],83:[2,83],84:[2,83],85:[2,83]},{54:[2,85]},{5:[2,13],14:[2,13],15:[2,13],19:[2,13],29:[2,13],34:[2,13],39:[2,13],44:[2,13],47:[2,13],48:[2,13],51:[2,13],55:[2,13],60:[2,13]},{38:55,39:[1,57],43:56,44:[1,58],45:111,46:110,47:[2,76]},{33:[2,70],40:112,65:[2,70],72:[2,70],75:[2,70],80:[2,70],81:[2,70],82:[2,70],83:[2,70],84:[2,70],85:[2,70]},{47:[2,18]},{5:[2,14],14:[2,14],15:[2,14],19:[2,14],29:[2,14],34:[2,14],39:[2,14],44:[2,14],47:[2,14],48:[2,14],51:[2,14],55:[2,14],60:[2,14]},{33:[1,113]},{33:[2,87],65:[2,87],72:[2,87],80:[2,87],81:[2,87],82:[2,87],83:[2,87],84:[2,87],85:[2,87]},{33:[2,89]},{20:74,63:115,64:75,65:[1,43],67:114,68:[2,96],69:116,70:76,71:77,72:[1,78],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{33:[1,117]},{32:118,33:[2,62],74:119,75:[1,120]},{33:[2,59],65:[2,59],72:[2,59],75:[2,59],80:[2,59],81:[2,59],82:[2,59],83:[2,59],84:[2,59],85:[2,59]},{33:[2,61],75:[2,61]},{33:[2,68],37:121,74:122,75:[1,120]},{33:[2,65],65:[2,65],72:[2,65],75:[2,65],80:[2,65],81:[2,65],82:[2,65],83:[2,65],84:[2,65],85:[2,65]},{33:[2,67],75:[2,67]},{23:[1,123]},{23:[2,51],65:[2,51],72:[2,51],80:[2,51],81:[2,51],82:[2,51],83:[2,51],84:[2,51],85:[2,51]},{23:[2,53]},{33:[1,124]},{33:[2,91],65:[2,91],72:[2,91],80:[2,91],81:[2,91],82:[2,91],83:[2,91],84:[2,91],85:[2,91]},{33:[2,93]},{5:[2,22],14:[2,22],15:[2,22],19:[2,22],29:[2,22],34:[2,22],39:[2,22],44:[2,22],47:[2,22],48:[2,22],51:[2,22],55:[2,22],60:[2,22]},{23:[2,99],33:[2,99],54:[2,99],68:[2,99],72:[2,99],75:[2,99]},{73:[1,108]},{20:74,63:125,64:75,65:[1,43],72:[1,35],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{5:[2,23],14:[2,23],15:[2,23],19:[2,23],29:[2,23],34:[2,23],39:[2,23],44:[2,23],47:[2,23],48:[2,23],51:[2,23],55:[2,23],60:[2,23]},{47:[2,19]},{47:[2,77]},{20:74,33:[2,72],41:126,63:127,64:75,65:[1,43],69:128,70:76,71:77,72:[1,78],75:[2,72],78:26,79:27,80:[1,28],81:[1,29],82:[1,30],83:[1,31],84:[1,32],85:[1,34],86:33},{5:[2,24],14:[2,24],15:[2,24],19:[2,24],29:[2,24],34:[2,24],39:[2,24],44:[2,24],47:[2,24],48:[2,24],51:[2,24],55:[2,24],60:[2,24]},{68:[1,129]},{65:[2,95],68:[2,95],72:[2,95],80:[2,95],81:[2,95],82:[2,95],83:[2,95],84:[2,95],85:[2,95]},{68:[2,97]},{5:[2,21],14:[2,21],15:[2,21],19:[2,21],29:[2,21],34:[2,21],39:[2,21],44:[2,21],47:[2,21],48:[2,21],51:[2,21],55:[2,21],60:[2,21]},{33:[1,130]},{33:[2,63]},{72:[1,132],76:131},{33:[1,133]},{33:[2,69]},{15:[2,12],18:[2,12]},{14:[2,26],15:[2,26],19:[2,26],29:[2,26],34:[2,26],47:[2,26],48:[2,26],51:[2,26],55:[2,26],60:[2,26]},{23:[2,31],33:[2,31],54:[2,31],68:[2,31],72:[2,31],75:[2,31]},{33:[2,74],42:134,74:135,75:[1,120]},{33:[2,71],65:[2,71],72:[2,71],75:[2,71],80:[2,71],81:[2,71],82:[2,71],83:[2,71],84:[2,71],85:[2,71]},{33:[2,73],75:[2,73]},{23:[2,29],33:[2,29],54:[2,29],65:[2,29],68:[2,29],72:[2,29],75:[2,29],80:[2,29],81:[2,29],82:[2,29],83:[2,29],84:[2,29],85:[2,29]},{14:[2,15],15:[2,15],19:[2,15],29:[2,15],34:[2,15],39:[2,15],44:[2,15],47:[2,15],48:[2,15],51:[2,15],55:[2,15],60:[2,15]},{72:[1,137],77:[1,136]},{72:[2,100],77:[2,100]},{14:[2,16],15:[2,16],19:[2,16],29:[2,16],34:[2,16],44:[2,16],47:[2,16],48:[2,16],51:[2,16],55:[2,16],60:[2,16]},{33:[1,138]},{33:[2,75]},{33:[2,32]},{72:[2,101],77:[2,101]},{14:[2,17],15:[2,17],19:[2,17],29:[2,17],34:[2,17],39:[2,17],44:[2,17],47:[2,17],48:[2,17],51:[2,17],55:[2,17],60:[2,17]}],defaultActions:{4:[2,1],54:[2,55],56:[2,20],60:[2,57],73:[2,81],82:[2,85],86:[2,18],90:[2,89],101:[2,53],104:[2,93],110:[2,19],111:[2,77],116:[2,97],119:[2,63],122:[2,69],135:[2,75],136:[2,32]},parseError:function(a,b){throw new Error(a)},parse:function(a){function b(){var a;return a=c.lexer.lex()||1,"number"!=typeof a&&(a=c.symbols_[a]||a),a}var c=this,d=[0],e=[null],f=[],g=this.table,h="",i=0,j=0,k=0;this.lexer.setInput(a),this.lexer.yy=this.yy,this.yy.lexer=this.lexer,this.yy.parser=this,"undefined"==typeof this.lexer.yylloc&&(this.lexer.yylloc={});var l=this.lexer.yylloc;f.push(l);var m=this.lexer.options&&this.lexer.options.ranges;"function"==typeof this.yy.parseError&&(this.parseError=this.yy.parseError);for(var n,o,p,q,r,s,t,u,v,w={};;){if(p=d[d.length-1],this.defaultActions[p]?q=this.defaultActions[p]:(null!==n&&"undefined"!=typeof n||(n=b()),q=g[p]&&g[p][n]),"undefined"==typeof q||!q.length||!q[0]){var x="";if(!k){v=[];for(s in g[p])this.terminals_[s]&&s>2&&v.push("'"+this.terminals_[s]+"'");x=this.lexer.showPosition?"Parse error on line "+(i+1)+":\n"+this.lexer.showPosition()+"\nExpecting "+v.join(", ")+", got '"+(this.terminals_[n]||n)+"'":"Parse error on line "+(i+1)+": Unexpected "+(1==n?"end of input":"'"+(this.terminals_[n]||n)+"'"),this.parseError(x,{text:this.lexer.match,token:this.terminals_[n]||n,line:this.lexer.yylineno,loc:l,expected:v})}}if(q[0]instanceof Array&&q.length>1)throw new Error("Parse Error: multiple actions possible at state: "+p+", token: "+n);switch(q[0]){case 1:d.push(n),e.push(this.lexer.yytext),f.push(this.lexer.yylloc),d.push(q[1]),n=null,o?(n=o,o=null):(j=this.lexer.yyleng,h=this.lexer.yytext,i=this.lexer.yylineno,l=this.lexer.yylloc,k>0&&k--);break;case 2:if(t=this.productions_[q[1]][1],w.$=e[e.length-t],w._$={first_line:f[f.length-(t||1)].first_line,last_line:f[f.length-1].last_line,first_column:f[f.length-(t||1)].first_column,last_column:f[f.length-1].last_column},m&&(w._$.range=[f[f.length-(t||1)].range[0],f[f.length-1].range[1]]),r=this.performAction.call(w,h,j,i,this.yy,q[1],e,f),"undefined"!=typeof r)return r;t&&(d=d.slice(0,-1*t*2),e=e.slice(0,-1*t),f=f.slice(0,-1*t)),d.push(this.productions_[q[1]][0]),e.push(w.$),f.push(w._$),u=g[d[d.length-2]][d[d.length-1]],d.push(u);break;case 3:return!0}}return!0}},c=function(){var a={EOF:1,parseError:function(a,b){if(!this.yy.parser)throw new Error(a);this.yy.parser.parseError(a,b)},setInput:function(a){return this._input=a,this._more=this._less=this.done=!1,this.yylineno=this.yyleng=0,this.yytext=this.matched=this.match="",this.conditionStack=["INITIAL"],this.yylloc={first_line:1,first_column:0,last_line:1,last_column:0},this.options.ranges&&(this.yylloc.range=[0,0]),this.offset=0,this},input:function(){var a=this._input[0];this.yytext+=a,this.yyleng++,this.offset++,this.match+=a,this.matched+=a;var b=a.match(/(?:\r\n?|\n).*/g);return b?(this.yylineno++,this.yylloc.last_line++):this.yylloc.last_column++,this.options.ranges&&this.yylloc.range[1]++,this._input=this._input.slice(1),a},unput:function(a){var b=a.length,c=a.split(/(?:\r\n?|\n)/g);this._input=a+this._input,this.yytext=this.yytext.substr(0,this.yytext.length-b-1),this.offset-=b;var d=this.match.split(/(?:\r\n?|\n)/g);this.match=this.match.substr(0,this.match.length-1),this.matched=this.matched.substr(0,this.matched.length-1),c.length-1&&(this.yylineno-=c.length-1);var e=this.yylloc.range;return this.yylloc={first_line:this.yylloc.first_line,last_line:this.yylineno+1,first_column:this.yylloc.first_column,last_column:c?(c.length===d.length?this.yylloc.first_column:0)+d[d.length-c.length].length-c[0].length:this.yylloc.first_column-b},this.options.ranges&&(this.yylloc.range=[e[0],e[0]+this.yyleng-b]),this},more:function(){return this._more=!0,this},less:function(a){this.unput(this.match.slice(a))},pastInput:function(){var a=this.matched.substr(0,this.matched.length-this.match.length);return(a.length>20?"...":"")+a.substr(-20).replace(/\n/g,"")},upcomingInput:function(){var a=this.match;return a.length<20&&(a+=this._input.substr(0,20-a.length)),(a.substr(0,20)+(a.length>20?"...":"")).replace(/\n/g,"")},showPosition:function(){var a=this.pastInput(),b=new Array(a.length+1).join("-");return a+this.upcomingInput()+"\n"+b+"^"},next:function(){if(this.done)return this.EOF;this._input||(this.done=!0);var a,b,c,d,e;this._more||(this.yytext="",this.match="");for(var f=this._currentRules(),g=0;g<f.length&&(c=this._input.match(this.rules[f[g]]),!c||b&&!(c[0].length>b[0].length)||(b=c,d=g,this.options.flex));g++);return b?(e=b[0].match(/(?:\r\n?|\n).*/g),e&&(this.yylineno+=e.length),this.yylloc={first_line:this.yylloc.last_line,last_line:this.yylineno+1,first_column:this.yylloc.last_column,last_column:e?e[e.length-1].length-e[e.length-1].match(/\r?\n?/)[0].length:this.yylloc.last_column+b[0].length},this.yytext+=b[0],this.match+=b[0],this.matches=b,this.yyleng=this.yytext.length,this.options.ranges&&(this.yylloc.range=[this.offset,this.offset+=this.yyleng]),this._more=!1,this._input=this._input.slice(b[0].length),this.matched+=b[0],a=this.performAction.call(this,this.yy,this,f[d],this.conditionStack[this.conditionStack.length-1]),this.done&&this._input&&(this.done=!1),a?a:void 0):""===this._input?this.EOF:this.parseError("Lexical error on line "+(this.yylineno+1)+". Unrecognized text.\n"+this.showPosition(),{text:"",token:null,line:this.yylineno})},lex:function(){var a=this.next();return"undefined"!=typeof a?a:this.lex()},begin:function(a){this.conditionStack.push(a)},popState:function(){return this.conditionStack.pop()},_currentRules:function(){return this.conditions[this.conditionStack[this.conditionStack.length-1]].rules},topState:function(){return this.conditionStack[this.conditionStack.length-2]},pushState:function(a){this.begin(a)}};return a.options={},a.performAction=function(a,b,c,d){function e(a,c){return b.yytext=b.yytext.substring(a,b.yyleng-c+a)}switch(c){case 0:if("\\\\"===b.yytext.slice(-2)?(e(0,1),this.begin("mu")):"\\"===b.yytext.slice(-1)?(e(0,1),this.begin("emu")):this.begin("mu"),b.yytext)return 15;break;case 1:return 15;case 2:return this.popState(),15;case 3:return this.begin("raw"),15;case 4:return this.popState(),"raw"===this.conditionStack[this.conditionStack.length-1]?15:(e(5,9),"END_RAW_BLOCK");case 5:return 15;case 6:return this.popState(),14;case 7:return 65;case 8:return 68;case 9:return 19;case 10:return this.popState(),this.begin("raw"),23;case 11:return 55;case 12:return 60;case 13:return 29;case 14:return 47;case 15:return this.popState(),44;case 16:return this.popState(),44;case 17:return 34;case 18:return 39;case 19:return 51;case 20:return 48;case 21:this.unput(b.yytext),this.popState(),this.begin("com");break;case 22:return this.popState(),14;case 23:return 48;case 24:return 73;case 25:return 72;case 26:return 72;case 27:return 87;case 28:break;case 29:return this.popState(),54;case 30:return this.popState(),33;case 31:return b.yytext=e(1,2).replace(/\\"/g,'"'),80;case 32:return b.yytext=e(1,2).replace(/\\'/g,"'"),80;case 33:return 85;case 34:return 82;case 35:return 82;case 36:return 83;case 37:return 84;case 38:return 81;case 39:return 75;case 40:return 77;case 41:return 72;case 42:return b.yytext=b.yytext.replace(/\\([\\\]])/g,"$1"),72;case 43:return"INVALID";case 44:return 5}},a.rules=[/^(?:[^\x00]*?(?=(\{\{)))/,/^(?:[^\x00]+)/,/^(?:[^\x00]{2,}?(?=(\{\{|\\\{\{|\\\\\{\{|$)))/,/^(?:\{\{\{\{(?=[^\/]))/,/^(?:\{\{\{\{\/[^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=[=}\s\/.])\}\}\}\})/,/^(?:[^\x00]+?(?=(\{\{\{\{)))/,/^(?:[\s\S]*?--(~)?\}\})/,/^(?:\()/,/^(?:\))/,/^(?:\{\{\{\{)/,/^(?:\}\}\}\})/,/^(?:\{\{(~)?>)/,/^(?:\{\{(~)?#>)/,/^(?:\{\{(~)?#\*?)/,/^(?:\{\{(~)?\/)/,/^(?:\{\{(~)?\^\s*(~)?\}\})/,/^(?:\{\{(~)?\s*else\s*(~)?\}\})/,/^(?:\{\{(~)?\^)/,/^(?:\{\{(~)?\s*else\b)/,/^(?:\{\{(~)?\{)/,/^(?:\{\{(~)?&)/,/^(?:\{\{(~)?!--)/,/^(?:\{\{(~)?![\s\S]*?\}\})/,/^(?:\{\{(~)?\*?)/,/^(?:=)/,/^(?:\.\.)/,/^(?:\.(?=([=~}\s\/.)|])))/,/^(?:[\/.])/,/^(?:\s+)/,/^(?:\}(~)?\}\})/,/^(?:(~)?\}\})/,/^(?:"(\\["]|[^"])*")/,/^(?:'(\\[']|[^'])*')/,/^(?:@)/,/^(?:true(?=([~}\s)])))/,/^(?:false(?=([~}\s)])))/,/^(?:undefined(?=([~}\s)])))/,/^(?:null(?=([~}\s)])))/,/^(?:-?[0-9]+(?:\.[0-9]+)?(?=([~}\s)])))/,/^(?:as\s+\|)/,/^(?:\|)/,/^(?:([^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=([=~}\s\/.)|]))))/,/^(?:\[(\\\]|[^\]])*\])/,/^(?:.)/,/^(?:$)/],a.conditions={mu:{rules:[7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44],inclusive:!1},emu:{rules:[2],inclusive:!1},com:{rules:[6],inclusive:!1},raw:{rules:[3,4,5],inclusive:!1},INITIAL:{rules:[0,1,44],inclusive:!0}},a}();return b.lexer=c,a.prototype=b,b.Parser=a,new a}();b["default"]=c,a.exports=b["default"]},function(a,b,c){"use strict";function d(){var a=arguments.length<=0||void 0===arguments[0]?{}:arguments[0];this.options=a}function e(a,b,c){void 0===b&&(b=a.length);var d=a[b-1],e=a[b-2];return d?"ContentStatement"===d.type?(e||!c?/(?:^|\S)[^\S\n]*\n\s*$/:/^\s*$|(?:^|\S)[^\S\n]*\n\s*$/).test(d.original):void 0:c}function f(a,b,c){void 0===b&&(b=-1);var d=a[b+1],e=a[b+2];return d?"ContentStatement"===d.type?(e||!c?/^\s*?\r?\n/:/^\s*?(\r?\n|$)/).test(d.original):void 0:c}function g(a,b,c){var d=a[null==b?0:b+1];if(d&&"ContentStatement"===d.type&&(c||!d.rightStripped)){var e=d.value;d.value=d.value.replace(c?/^\s+/:/^[ \t]*\r?\n?/,""),d.rightStripped=d.value!==e}}function h(a,b,c){var d=a[null==b?a.length-1:b-1];if(d&&"ContentStatement"===d.type&&(c||!d.leftStripped)){var e=d.value;return d.value=d.value.replace(c?/(^|\S)\s+$/:/(^|[^ \t])[ \t]+$/,"$1"),d.leftStripped=d.value!==e,d.leftStripped}}var i=c(1)["default"];b.__esModule=!0;var j=c(87),k=i(j);d.prototype=new k["default"],d.prototype.Program=function(a){var b=!this.options.ignoreStandalone,c=!this.isRootSeen;this.isRootSeen=!0;for(var d=a.body,i=0,j=d.length;i<j;i++){var k=d[i],l=this.accept(k);if(l){var m=e(d,i,c),n=f(d,i,c),o=l.openStandalone&&m,p=l.closeStandalone&&n,q=l.inlineStandalone&&m&&n;l.close&&g(d,i,!0),l.open&&h(d,i,!0),b&&q&&(g(d,i),h(d,i)&&"PartialStatement"===k.type&&(k.indent=/(?:^|[^ \t])([ \t]+)$/.exec(d[i-1].original)[1])),b&&o&&(g((k.program||k.inverse).body),h(d,i)),b&&p&&(g(d,i),h((k.inverse||k.program).body))}}return a},d.prototype.BlockStatement=d.prototype.DecoratorBlock=d.prototype.PartialBlockStatement=function(a){this.accept(a.program),this.accept(a.inverse);var b=a.program||a.inverse,c=a.program&&a.inverse,d=c,i=c;if(c&&c.chained)for(d=c.body[0].program;i.chained;)i=i.body[i.body.length-1].program;var j={open:a.openStrip.open,close:a.closeStrip.close,openStandalone:f(b.body),closeStandalone:e((d||b).body)};if(a.openStrip.close&&g(b.body,null,!0),c){var k=a.inverseStrip;k.open&&h(b.body,null,!0),k.close&&g(d.body,null,!0),a.closeStrip.open&&h(i.body,null,!0),!this.options.ignoreStandalone&&e(b.body)&&f(d.body)&&(h(b.body),g(d.body))}else a.closeStrip.open&&h(b.body,null,!0);return j},d.prototype.Decorator=d.prototype.MustacheStatement=function(a){return a.strip},d.prototype.PartialStatement=d.prototype.CommentStatement=function(a){var b=a.strip||{};return{inlineStandalone:!0,open:b.open,close:b.close}},b["default"]=d,a.exports=b["default"]},function(a,b,c){"use strict";function d(){this.parents=[]}function e(a,b){return l.indexOf(m.NODE_TYPES,b)!==-1||!(b in d.prototype)&&"function"==typeof a[b]}function f(a){this.acceptRequired(a,"path"),this.acceptArray(a.params),this.acceptKey(a,"hash")}function g(a){f.call(this,a),this.acceptKey(a,"program"),this.acceptKey(a,"inverse")}function h(a){this.acceptRequired(a,"name"),this.acceptArray(a.params),this.acceptKey(a,"hash")}var i=c(1)["default"];b.__esModule=!0;var j=c(6),k=i(j),l=c(5),m=c(88);d.prototype={constructor:d,mutating:!1,acceptKey:function(a,b){var c=this.accept(a[b]);if(this.mutating){if(c&&!e(this,c.type))throw new k["default"]('Unexpected node type "'+c.type+'" found when accepting '+b+" on "+a.type);a[b]=c}},acceptRequired:function(a,b){if(this.acceptKey(a,b),!a[b])throw new k["default"](a.type+" requires "+b)},acceptArray:function(a){for(var b=0,c=a.length;b<c;b++)this.acceptKey(a,b),a[b]||(a.splice(b,1),b--,c--)},accept:function(a){if(a){if(!e(this,a.type)||!this[a.type])throw new k["default"]("Unknown type: "+a.type,a);this.current&&this.parents.unshift(this.current),this.current=a;var b=this[a.type](a);return this.current=this.parents.shift(),!this.mutating||b?b:b!==!1?a:void 0}},Program:function(a){this.acceptArray(a.body)},MustacheStatement:f,Decorator:f,BlockStatement:g,DecoratorBlock:g,PartialStatement:h,PartialBlockStatement:function(a){h.call(this,a),this.acceptKey(a,"program")},ContentStatement:function(){},CommentStatement:function(){},SubExpression:f,PathExpression:function(){},StringLiteral:function(){},NumberLiteral:function(){},BooleanLiteral:function(){},UndefinedLiteral:function(){},NullLiteral:function(){},Hash:function(a){this.acceptArray(a.pairs)},HashPair:function(a){this.acceptRequired(a,"value")}},b["default"]=d,a.exports=b["default"]},function(a,b){"use strict";b.__esModule=!0;var c=["Program","BlockStatement","DecoratorBlock","PartialStatement","PartialBlockStatement","Decorator","MustacheStatement","ContentStatement","CommentStatement","SubExpression","PathExpression","StringLiteral","NumberLiteral","BooleanLiteral","UndefinedLiteral","NullLiteral","Hash","HashPair"];b.NODE_TYPES=c},function(a,b,c){"use strict";function d(a,b){if(b=b.path?b.path.original:b,a.path.original!==b){var c={loc:a.path.loc};throw new q["default"](a.path.original+" doesn't match "+b,c)}}function e(a,b){this.source=a,this.start={line:b.first_line,column:b.first_column},this.end={line:b.last_line,column:b.last_column}}function f(a){return/^\[.*\]$/.test(a)?a.substring(1,a.length-1):a}function g(a,b){return{open:"~"===a.charAt(2),close:"~"===b.charAt(b.length-3)}}function h(a){return a.replace(/^\{\{~?!-?-?/,"").replace(/-?-?~?\}\}$/,"")}function i(a,b,c){c=this.locInfo(c);for(var d=a?"@":"",e=[],f=0,g=0,h=b.length;g<h;g++){var i=b[g].part,j=b[g].original!==i;if(d+=(b[g].separator||"")+i,j||".."!==i&&"."!==i&&"this"!==i)e.push(i);else{if(e.length>0)throw new q["default"]("Invalid path: "+d,{loc:c});".."===i&&f++}}return{type:"PathExpression",data:a,depth:f,parts:e,original:d,loc:c}}function j(a,b,c,d,e,f){var g=d.charAt(3)||d.charAt(2),h="{"!==g&&"&"!==g,i=/\*/.test(d);return{type:i?"Decorator":"MustacheStatement",path:a,params:b,hash:c,escaped:h,strip:e,loc:this.locInfo(f)}}function k(a,b,c,e){d(a,c),e=this.locInfo(e);var f={type:"Program",body:b,strip:{},loc:e};return{type:"BlockStatement",path:a.path,params:a.params,hash:a.hash,program:f,openStrip:{},inverseStrip:{},closeStrip:{},loc:e}}function l(a,b,c,e,f,g){e&&e.path&&d(a,e);var h=/\*/.test(a.open);b.blockParams=a.blockParams;var i=void 0,j=void 0;if(c){if(h)throw new q["default"]("Unexpected inverse block on decorator",c);c.chain&&(c.program.body[0].closeStrip=e.strip),j=c.strip,i=c.program}return f&&(f=i,i=b,b=f),{type:h?"DecoratorBlock":"BlockStatement",path:a.path,params:a.params,hash:a.hash,program:b,inverse:i,openStrip:a.strip,inverseStrip:j,closeStrip:e&&e.strip,loc:this.locInfo(g)}}function m(a,b){if(!b&&a.length){var c=a[0].loc,d=a[a.length-1].loc;c&&d&&(b={source:c.source,start:{line:c.start.line,column:c.start.column},end:{line:d.end.line,column:d.end.column}})}return{type:"Program",body:a,strip:{},loc:b}}function n(a,b,c,e){return d(a,c),{type:"PartialBlockStatement",name:a.path,params:a.params,hash:a.hash,program:b,openStrip:a.strip,closeStrip:c&&c.strip,loc:this.locInfo(e)}}var o=c(1)["default"];b.__esModule=!0,b.SourceLocation=e,b.id=f,b.stripFlags=g,b.stripComment=h,b.preparePath=i,b.prepareMustache=j,b.prepareRawBlock=k,b.prepareBlock=l,b.prepareProgram=m,b.preparePartialBlock=n;var p=c(6),q=o(p)},function(a,b,c){"use strict";function d(){}function e(a,b,c){if(null==a||"string"!=typeof a&&"Program"!==a.type)throw new r["default"]("You must pass a string or Handlebars AST to Handlebars.precompile. You passed "+a);b=b||{},"data"in b||(b.data=!0),b.compat&&(b.useDepths=!0);var d=c.parse(a,b),e=(new c.Compiler).compile(d,b);return(new c.JavaScriptCompiler).compile(e,b)}function f(a,b,c){function d(){var d=c.parse(a,b),e=(new c.Compiler).compile(d,b),f=(new c.JavaScriptCompiler).compile(e,b,void 0,!0);return c.template(f)}function e(a,b){return f||(f=d()),f.call(this,a,b)}if(void 0===b&&(b={}),null==a||"string"!=typeof a&&"Program"!==a.type)throw new r["default"]("You must pass a string or Handlebars AST to Handlebars.compile. You passed "+a);b=s.extend({},b),"data"in b||(b.data=!0),b.compat&&(b.useDepths=!0);var f=void 0;return e._setup=function(a){return f||(f=d()),f._setup(a)},e._child=function(a,b,c,e){return f||(f=d()),f._child(a,b,c,e)},e}function g(a,b){return new r["default"]("Invalid AST: "+a.type+" "+b,a)}function h(a){var b=a.depth;if(null==b)return 0;if("number"!=typeof b||!isFinite(b)||Math.floor(b)!==b||b<0)throw g(a,"depth must be a non-negative integer");
return b}function i(a){var b=a.value;if("StringLiteral"===a.type&&"string"!=typeof b)throw g(a,"value must be a string");if("NumberLiteral"===a.type&&"number"!=typeof b)throw g(a,"value must be a number");if("BooleanLiteral"===a.type&&"boolean"!=typeof b)throw g(a,"value must be a boolean")}function j(a,b,c){if(!s.isArray(b))throw g(a,c+" must be an array");for(var d=0;d<b.length;d++)if("string"!=typeof b[d])throw g(a,c+" must only contain strings");return b}function k(a){return j(a,a.parts,"parts")}function l(a){null!=a.blockParams&&j(a,a.blockParams,"blockParams")}function m(a,b){if(a===b)return!0;if(s.isArray(a)&&s.isArray(b)&&a.length===b.length){for(var c=0;c<a.length;c++)if(!m(a[c],b[c]))return!1;return!0}}function n(a){if(!a.path.parts){var b=a.path;a.path={type:"PathExpression",data:!1,depth:0,parts:[b.original+""],original:b.original+"",loc:b.loc}}}var o=c(74)["default"],p=c(1)["default"];b.__esModule=!0,b.Compiler=d,b.precompile=e,b.compile=f;var q=c(6),r=p(q),s=c(5),t=c(83),u=p(t),v=c(88),w=[].slice;d.prototype={compiler:d,equals:function(a){var b=this.opcodes.length;if(a.opcodes.length!==b)return!1;for(var c=0;c<b;c++){var d=this.opcodes[c],e=a.opcodes[c];if(d.opcode!==e.opcode||!m(d.args,e.args))return!1}b=this.children.length;for(var c=0;c<b;c++)if(!this.children[c].equals(a.children[c]))return!1;return!0},guid:0,compile:function(a,b){return this.sourceNode=[],this.opcodes=[],this.children=[],this.options=b,this.stringParams=b.stringParams,this.trackIds=b.trackIds,b.blockParams=b.blockParams||[],b.knownHelpers=s.extend(o(null),{helperMissing:!0,blockHelperMissing:!0,each:!0,"if":!0,unless:!0,"with":!0,log:!0,lookup:!0},b.knownHelpers),this.accept(a)},compileProgram:function(a){var b=new this.compiler,c=b.compile(a,this.options),d=this.guid++;return this.usePartial=this.usePartial||c.usePartial,this.children[d]=c,this.useDepths=this.useDepths||c.useDepths,d},accept:function(a){if(s.indexOf(v.NODE_TYPES,a.type)===-1||!this[a.type])throw new r["default"]("Unknown type: "+a.type,a);this.sourceNode.unshift(a);var b=this[a.type](a);return this.sourceNode.shift(),b},Program:function(a){l(a),this.options.blockParams.unshift(a.blockParams);for(var b=a.body,c=b.length,d=0;d<c;d++)this.accept(b[d]);return this.options.blockParams.shift(),this.isSimple=1===c,this.blockParams=a.blockParams?a.blockParams.length:0,this},BlockStatement:function(a){n(a);var b=a.program,c=a.inverse;b=b&&this.compileProgram(b),c=c&&this.compileProgram(c);var d=this.classifySexpr(a);"helper"===d?this.helperSexpr(a,b,c):"simple"===d?(this.simpleSexpr(a),this.opcode("pushProgram",b),this.opcode("pushProgram",c),this.opcode("emptyHash"),this.opcode("blockValue",a.path.original)):(this.ambiguousSexpr(a,b,c),this.opcode("pushProgram",b),this.opcode("pushProgram",c),this.opcode("emptyHash"),this.opcode("ambiguousBlockValue")),this.opcode("append")},DecoratorBlock:function(a){var b=a.program&&this.compileProgram(a.program),c=this.setupFullMustacheParams(a,b,void 0),d=a.path;this.useDecorators=!0,this.opcode("registerDecorator",c.length,d.original)},PartialStatement:function(a){this.usePartial=!0;var b=a.program;b&&(b=this.compileProgram(a.program));var c=a.params;if(c.length>1)throw new r["default"]("Unsupported number of partial arguments: "+c.length,a);c.length||(this.options.explicitPartialContext?this.opcode("pushLiteral","undefined"):c.push({type:"PathExpression",parts:[],depth:0}));var d=a.name.original,e="SubExpression"===a.name.type;e&&this.accept(a.name),this.setupFullMustacheParams(a,b,void 0,!0);var f=a.indent||"";this.options.preventIndent&&f&&(this.opcode("appendContent",f),f=""),this.opcode("invokePartial",e,d,f),this.opcode("append")},PartialBlockStatement:function(a){this.PartialStatement(a)},MustacheStatement:function(a){this.SubExpression(a),a.escaped&&!this.options.noEscape?this.opcode("appendEscaped"):this.opcode("append")},Decorator:function(a){this.DecoratorBlock(a)},ContentStatement:function(a){if(null!=a.value&&"string"!=typeof a.value)throw g(a,"value must be a string");a.value&&this.opcode("appendContent",a.value)},CommentStatement:function(){},SubExpression:function(a){n(a);var b=this.classifySexpr(a);"simple"===b?this.simpleSexpr(a):"helper"===b?this.helperSexpr(a):this.ambiguousSexpr(a)},ambiguousSexpr:function(a,b,c){var d=a.path,e=d.parts[0],f=null!=b||null!=c;this.opcode("getContext",h(d)),this.opcode("pushProgram",b),this.opcode("pushProgram",c),d.strict=!0,this.accept(d),this.opcode("invokeAmbiguous",e,f)},simpleSexpr:function(a){var b=a.path;b.strict=!0,this.accept(b),this.opcode("resolvePossibleLambda")},helperSexpr:function(a,b,c){var d=this.setupFullMustacheParams(a,b,c),e=a.path,f=e.parts[0];if(this.options.knownHelpers[f])this.opcode("invokeKnownHelper",d.length,f);else{if(this.options.knownHelpersOnly)throw new r["default"]("You specified knownHelpersOnly, but used the unknown helper "+f,a);e.strict=!0,e.falsy=!0,this.accept(e),this.opcode("invokeHelper",d.length,e.original,u["default"].helpers.simpleId(e))}},PathExpression:function(a){var b=h(a),c=k(a);this.addDepth(b),this.opcode("getContext",b);var d=c[0],e=u["default"].helpers.scopedId(a),f=!b&&!e&&this.blockParamIndex(d);f?this.opcode("lookupBlockParam",f,c):d?a.data?(this.options.data=!0,this.opcode("lookupData",b,c,a.strict)):this.opcode("lookupOnContext",c,a.falsy,a.strict,e):this.opcode("pushContext")},StringLiteral:function(a){i(a),this.opcode("pushString",a.value)},NumberLiteral:function(a){i(a),this.opcode("pushLiteral",a.value)},BooleanLiteral:function(a){i(a),this.opcode("pushLiteral",a.value)},UndefinedLiteral:function(){this.opcode("pushLiteral","undefined")},NullLiteral:function(){this.opcode("pushLiteral","null")},Hash:function(a){var b=a.pairs,c=0,d=void 0;if(!s.isArray(b))throw g(a,"pairs must be an array");d=b.length;for(var e=0;e<d;e++)if(!b[e]||"string"!=typeof b[e].key)throw g(a,"pair keys must be strings");for(this.opcode("pushHash");c<d;c++)this.pushParam(b[c].value);for(;c--;)this.opcode("assignToHash",b[c].key);this.opcode("popHash")},opcode:function(a){this.opcodes.push({opcode:a,args:w.call(arguments,1),loc:this.sourceNode[0].loc})},addDepth:function(a){a&&(this.useDepths=!0)},classifySexpr:function(a){k(a.path);var b=u["default"].helpers.simpleId(a.path),c=b&&!!this.blockParamIndex(a.path.parts[0]),d=!c&&u["default"].helpers.helperExpression(a),e=!c&&(d||b);if(e&&!d){var f=a.path.parts[0],g=this.options;g.knownHelpers[f]?d=!0:g.knownHelpersOnly&&(e=!1)}return d?"helper":e?"ambiguous":"simple"},pushParams:function(a){for(var b=0,c=a.length;b<c;b++)this.pushParam(a[b])},pushParam:function(a){i(a);var b=null!=a.value?a.value:a.original||"",c=h(a);if(this.stringParams)"number"!=typeof b&&"boolean"!=typeof b&&(b=String(b)),b.replace&&(b=b.replace(/^(\.?\.\/)*/g,"").replace(/\//g,".")),c&&this.addDepth(c),this.opcode("getContext",c),this.opcode("pushStringParam",b,a.type),"SubExpression"===a.type&&this.accept(a);else{if(this.trackIds){var d=void 0;if(!a.parts||u["default"].helpers.scopedId(a)||c||(d=this.blockParamIndex(k(a)[0])),d){var e=a.parts.slice(1).join(".");this.opcode("pushId","BlockParam",d,e)}else b=a.original||b,b.replace&&(b=b.replace(/^this(?:\.|$)/,"").replace(/^\.\//,"").replace(/^\.$/,"")),this.opcode("pushId",a.type,b)}this.accept(a)}},setupFullMustacheParams:function(a,b,c,d){var e=a.params;return this.pushParams(e),this.opcode("pushProgram",b),this.opcode("pushProgram",c),a.hash?this.accept(a.hash):this.opcode("emptyHash",d),e},blockParamIndex:function(a){for(var b=0,c=this.options.blockParams.length;b<c;b++){var d=this.options.blockParams[b],e=d&&s.indexOf(d,a);if(d&&e>=0)return[b,e]}}}},function(a,b,c){"use strict";function d(a){this.value=a}function e(){}function f(a){var b=a.source.currentLocation;return b?n.safeJsonLiteral(b):"undefined"}function g(a,b,c,d,e){var g=b.popStack(),h=c.length;a&&h--;for(var i=d;i<h;i++)g=b.nameLookup(g,c[i],e);return a?[b.aliasable("container.strict"),"(",g,", ",b.quotedString(c[h]),", ",f(b)," )"]:g}var h=c(60)["default"],i=c(1)["default"];b.__esModule=!0;var j=c(4),k=c(6),l=i(k),m=c(5),n=c(92),o=i(n);e.prototype={nameLookup:function(a,b){return this.internalNameLookup(a,b)},depthedLookup:function(a){return[this.aliasable("container.lookup"),"(depths, ",this.quotedString(a),")"]},compilerInfo:function(){var a=j.COMPILER_REVISION,b=j.REVISION_CHANGES[a];return[a,b]},appendToBuffer:function(a,b,c){return m.isArray(a)||(a=[a]),a=this.source.wrap(a,b),this.environment.isSimple?["return ",a,";"]:c?["buffer += ",a,";"]:(a.appendToBuffer=!0,a)},initializeBuffer:function(){return this.quotedString("")},internalNameLookup:function(a,b){return this.lookupPropertyFunctionIsUsed=!0,["lookupProperty(",a,",",this.quotedString(b),")"]},lookupPropertyFunctionIsUsed:!1,compile:function(a,b,c,d){this.environment=a,this.options=b,this.stringParams=this.options.stringParams,this.trackIds=this.options.trackIds,this.precompile=!d,this.name=this.environment.name,this.isChild=!!c,this.context=c||{decorators:[],programs:[],environments:[]},this.preamble(),this.stackSlot=0,this.stackVars=[],this.aliases={},this.registers={list:[]},this.hashes=[],this.compileStack=[],this.inlineStack=[],this.blockParams=[],this.compileChildren(a,b),this.useDepths=this.useDepths||a.useDepths||a.useDecorators||this.options.compat,this.useBlockParams=this.useBlockParams||a.useBlockParams;var e=a.opcodes,f=void 0,g=void 0,h=void 0,i=void 0;for(h=0,i=e.length;h<i;h++)f=e[h],this.source.currentLocation=f.loc,g=g||f.loc,this[f.opcode].apply(this,f.args);if(this.source.currentLocation=g,this.pushSource(""),this.stackSlot||this.inlineStack.length||this.compileStack.length)throw new l["default"]("Compile completed with content left on stack");this.decorators.isEmpty()?this.decorators=void 0:(this.useDecorators=!0,this.decorators.prepend(["var decorators = container.decorators, ",this.lookupPropertyFunctionVarDeclaration(),";\n"]),this.decorators.push("return fn;"),d?this.decorators=Function.apply(this,["fn","props","container","depth0","data","blockParams","depths",this.decorators.merge()]):(this.decorators.prepend("function(fn, props, container, depth0, data, blockParams, depths) {\n"),this.decorators.push("}\n"),this.decorators=this.decorators.merge()));var j=this.createFunctionContext(d);if(this.isChild)return j;var k={compiler:this.compilerInfo(),main:j};this.decorators&&(k.main_d=this.decorators,k.useDecorators=!0);var m=this.context,n=m.programs,o=m.decorators;for(h=0,i=n.length;h<i;h++)k[h]=n[h],o[h]&&(k[h+"_d"]=o[h],k.useDecorators=!0);return this.environment.usePartial&&(k.usePartial=!0),this.options.data&&(k.useData=!0),this.useDepths&&(k.useDepths=!0),this.useBlockParams&&(k.useBlockParams=!0),this.options.compat&&(k.compat=!0),d?k.compilerOptions=this.options:(k.compiler=JSON.stringify(k.compiler),this.source.currentLocation={start:{line:1,column:0}},k=this.objectLiteral(k),b.srcName?(k=k.toStringWithSourceMap({file:b.destName}),k.map=k.map&&k.map.toString()):k=k.toString()),k},preamble:function(){this.lastContext=0,this.source=new o["default"](this.options.srcName),this.decorators=new o["default"](this.options.srcName)},createFunctionContext:function(a){var b=this,c="",d=this.stackVars.concat(this.registers.list);d.length>0&&(c+=", "+d.join(", "));var e=0;h(this.aliases).forEach(function(a){var d=b.aliases[a];d.children&&d.referenceCount>1&&(c+=", alias"+ ++e+"="+a,d.children[0]="alias"+e)}),this.lookupPropertyFunctionIsUsed&&(c+=", "+this.lookupPropertyFunctionVarDeclaration());var f=["container","depth0","helpers","partials","data"];(this.useBlockParams||this.useDepths)&&f.push("blockParams"),this.useDepths&&f.push("depths");var g=this.mergeSource(c);return a?(f.push(g),Function.apply(this,f)):this.source.wrap(["function(",f.join(","),") {\n  ",g,"}"])},mergeSource:function(a){var b=this.environment.isSimple,c=!this.forceBuffer,d=void 0,e=void 0,f=void 0,g=void 0;return this.source.each(function(a){a.appendToBuffer?(f?a.prepend("  + "):f=a,g=a):(f&&(e?f.prepend("buffer += "):d=!0,g.add(";"),f=g=void 0),e=!0,b||(c=!1))}),c?f?(f.prepend("return "),g.add(";")):e||this.source.push('return "";'):(a+=", buffer = "+(d?"":this.initializeBuffer()),f?(f.prepend("return buffer + "),g.add(";")):this.source.push("return buffer;")),a&&this.source.prepend("var "+a.substring(2)+(d?"":";\n")),this.source.merge()},lookupPropertyFunctionVarDeclaration:function(){return"\n      lookupProperty = container.lookupProperty || function(parent, propertyName) {\n        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {\n          return parent[propertyName];\n        }\n        return undefined\n    }\n    ".trim()},blockValue:function(a){var b=this.aliasable("container.hooks.blockHelperMissing"),c=[this.contextName(0)];this.setupHelperArgs(a,0,c);var d=this.popStack();c.splice(1,0,d),this.push(this.source.functionCall(b,"call",c))},ambiguousBlockValue:function(){var a=this.aliasable("container.hooks.blockHelperMissing"),b=[this.contextName(0)];this.setupHelperArgs("",0,b,!0),this.flushInline();var c=this.topStack();b.splice(1,0,c),this.pushSource(["if (!",this.lastHelper,") { ",c," = ",this.source.functionCall(a,"call",b),"}"])},appendContent:function(a){this.pendingContent?a=this.pendingContent+a:this.pendingLocation=this.source.currentLocation,this.pendingContent=a},append:function(){if(this.isInline())this.replaceStack(function(a){return[" != null ? ",a,' : ""']}),this.pushSource(this.appendToBuffer(this.popStack()));else{var a=this.popStack();this.pushSource(["if (",a," != null) { ",this.appendToBuffer(a,void 0,!0)," }"]),this.environment.isSimple&&this.pushSource(["else { ",this.appendToBuffer("''",void 0,!0)," }"])}},appendEscaped:function(){this.pushSource(this.appendToBuffer([this.aliasable("container.escapeExpression"),"(",this.popStack(),")"]))},getContext:function(a){this.lastContext=a},pushContext:function(){this.pushStackLiteral(this.contextName(this.lastContext))},lookupOnContext:function(a,b,c,d){var e=0;d||!this.options.compat||this.lastContext?this.pushContext():this.push(this.depthedLookup(a[e++])),this.resolvePath("context",a,e,b,c)},lookupBlockParam:function(a,b){this.useBlockParams=!0,this.push(["blockParams[",a[0],"][",a[1],"]"]),this.resolvePath("context",b,1)},lookupData:function(a,b,c){a?this.pushStackLiteral("container.data(data, "+a+")"):this.pushStackLiteral("data"),this.resolvePath("data",b,0,!0,c)},resolvePath:function(a,b,c,d,e){var f=this;if(this.options.strict||this.options.assumeObjects)return void this.push(g(this.options.strict&&e,this,b,c,a));for(var h=b.length,i=function(c){f.replaceStack(function(e){var g=f.nameLookup(e,b[c],a);return d?[" && ",g]:[" != null ? ",g," : ",e]})},j=c;j<h;j++)i(j)},resolvePossibleLambda:function(){this.push([this.aliasable("container.lambda"),"(",this.popStack(),", ",this.contextName(0),")"])},pushStringParam:function(a,b){this.pushContext(),this.pushString(b),"SubExpression"!==b&&("string"==typeof a?this.pushString(a):this.pushStackLiteral(a))},emptyHash:function(a){this.trackIds&&this.push("{}"),this.stringParams&&(this.push("{}"),this.push("{}")),this.pushStackLiteral(a?"undefined":"{}")},pushHash:function(){this.hash&&this.hashes.push(this.hash),this.hash={values:{},types:[],contexts:[],ids:[]}},popHash:function(){var a=this.hash;this.hash=this.hashes.pop(),this.trackIds&&this.push(this.objectLiteral(a.ids)),this.stringParams&&(this.push(this.objectLiteral(a.contexts)),this.push(this.objectLiteral(a.types))),this.push(this.objectLiteral(a.values))},pushString:function(a){this.pushStackLiteral(this.quotedString(a))},pushLiteral:function(a){this.pushStackLiteral(a)},pushProgram:function(a){null!=a?this.pushStackLiteral(this.programExpression(a)):this.pushStackLiteral(null)},registerDecorator:function(a,b){var c=this.nameLookup("decorators",b,"decorator"),d=this.setupHelperArgs(b,a);this.decorators.push(["var decorator = ",c,";"]),this.decorators.push(['if (typeof decorator !== "function") { throw new Error(',this.quotedString('Missing decorator: "'+b+'"'),"); }"]),this.decorators.push(["fn = ",this.decorators.functionCall("decorator","",["fn","props","container",d])," || fn;"])},invokeHelper:function(a,b,c){var d=this.popStack(),e=this.setupHelper(a,b),f=[];c&&f.push(e.name),f.push(d),this.options.strict||f.push(this.aliasable("container.hooks.helperMissing"));var g=["(",this.itemsSeparatedBy(f,"||"),")"],h=this.source.functionCall(g,"call",e.callParams);this.push(h)},itemsSeparatedBy:function(a,b){var c=[];c.push(a[0]);for(var d=1;d<a.length;d++)c.push(b,a[d]);return c},invokeKnownHelper:function(a,b){var c=this.setupHelper(a,b);this.push(this.source.functionCall(c.name,"call",c.callParams))},invokeAmbiguous:function(a,b){this.useRegister("helper");var c=this.popStack();this.emptyHash();var d=this.setupHelper(0,a,b),e=this.lastHelper=this.nameLookup("helpers",a,"helper"),f=["(","(helper = ",e," || ",c,")"];this.options.strict||(f[0]="(helper = ",f.push(" != null ? helper : ",this.aliasable("container.hooks.helperMissing"))),this.push(["(",f,d.paramsInit?["),(",d.paramsInit]:[],"),","(typeof helper === ",this.aliasable('"function"')," ? ",this.source.functionCall("helper","call",d.callParams)," : helper))"])},invokePartial:function(a,b,c){var d=[],e=this.setupParams(b,1,d);a&&(b=this.popStack(),delete e.name),c&&(e.indent=this.quotedString(c)),e.helpers="helpers",e.partials="partials",e.decorators="container.decorators",a?d.unshift(b):d.unshift(this.nameLookup("partials",b,"partial")),this.options.compat&&(e.depths="depths"),e=this.objectLiteral(e),d.push(e),this.push(this.source.functionCall("container.invokePartial","",d))},assignToHash:function(a){var b=this.popStack(),c=void 0,d=void 0,e=void 0;this.trackIds&&(e=this.popStack()),this.stringParams&&(d=this.popStack(),c=this.popStack());var f=this.hash;c&&(f.contexts[a]=c),d&&(f.types[a]=d),e&&(f.ids[a]=e),f.values[a]=b},pushId:function(a,b,c){"BlockParam"===a?this.pushStackLiteral("blockParams["+b[0]+"].path["+b[1]+"]"+(c?" + "+this.quotedString("."+c):"")):"PathExpression"===a?this.pushString(b):"SubExpression"===a?this.pushStackLiteral("true"):this.pushStackLiteral("null")},compiler:e,compileChildren:function(a,b){for(var c=a.children,d=void 0,e=void 0,f=0,g=c.length;f<g;f++){d=c[f],e=new this.compiler;var h=this.matchExistingProgram(d);if(null==h){var i=this.context.programs.push("")-1;d.index=i,d.name="program"+i,this.context.programs[i]=e.compile(d,b,this.context,!this.precompile),this.context.decorators[i]=e.decorators,this.context.environments[i]=d,this.useDepths=this.useDepths||e.useDepths,this.useBlockParams=this.useBlockParams||e.useBlockParams,d.useDepths=this.useDepths,d.useBlockParams=this.useBlockParams}else d.index=h.index,d.name="program"+h.index,this.useDepths=this.useDepths||h.useDepths,this.useBlockParams=this.useBlockParams||h.useBlockParams}},matchExistingProgram:function(a){for(var b=0,c=this.context.environments.length;b<c;b++){var d=this.context.environments[b];if(d&&d.equals(a))return d}},programExpression:function(a){var b=this.environment.children[a],c=[b.index,"data",b.blockParams];return(this.useBlockParams||this.useDepths)&&c.push("blockParams"),this.useDepths&&c.push("depths"),"container.program("+c.join(", ")+")"},useRegister:function(a){this.registers[a]||(this.registers[a]=!0,this.registers.list.push(a))},push:function(a){return a instanceof d||(a=this.source.wrap(a)),this.inlineStack.push(a),a},pushStackLiteral:function(a){this.push(new d(a))},pushSource:function(a){this.pendingContent&&(this.source.push(this.appendToBuffer(this.source.quotedString(this.pendingContent),this.pendingLocation)),this.pendingContent=void 0),a&&this.source.push(a)},replaceStack:function(a){var b=["("],c=void 0,e=void 0,f=void 0;if(!this.isInline())throw new l["default"]("replaceStack on non-inline");var g=this.popStack(!0);if(g instanceof d)c=[g.value],b=["(",c],f=!0;else{e=!0;var h=this.incrStack();b=["((",this.push(h)," = ",g,")"],c=this.topStack()}var i=a.call(this,c);f||this.popStack(),e&&this.stackSlot--,this.push(b.concat(i,")"))},incrStack:function(){return this.stackSlot++,this.stackSlot>this.stackVars.length&&this.stackVars.push("stack"+this.stackSlot),this.topStackName()},topStackName:function(){return"stack"+this.stackSlot},flushInline:function(){var a=this.inlineStack;this.inlineStack=[];for(var b=0,c=a.length;b<c;b++){var e=a[b];if(e instanceof d)this.compileStack.push(e);else{var f=this.incrStack();this.pushSource([f," = ",e,";"]),this.compileStack.push(f)}}},isInline:function(){return this.inlineStack.length},popStack:function(a){var b=this.isInline(),c=(b?this.inlineStack:this.compileStack).pop();if(!a&&c instanceof d)return c.value;if(!b){if(!this.stackSlot)throw new l["default"]("Invalid stack pop");this.stackSlot--}return c},topStack:function(){var a=this.isInline()?this.inlineStack:this.compileStack,b=a[a.length-1];return b instanceof d?b.value:b},contextName:function(a){return this.useDepths&&a?"depths["+a+"]":"depth"+a},quotedString:function(a){return this.source.quotedString(a)},objectLiteral:function(a){return this.source.objectLiteral(a)},aliasable:function(a){var b=this.aliases[a];return b?(b.referenceCount++,b):(b=this.aliases[a]=this.source.wrap(a),b.aliasable=!0,b.referenceCount=1,b)},setupHelper:function(a,b,c){var d=[],e=this.setupHelperArgs(b,a,d,c),f=this.nameLookup("helpers",b,"helper"),g=this.aliasable(this.contextName(0)+" != null ? "+this.contextName(0)+" : (container.nullContext || {})");return{params:d,paramsInit:e,name:f,callParams:[g].concat(d)}},setupParams:function(a,b,c){var d={},e=[],f=[],g=[],h=!c,i=void 0;h&&(c=[]),d.name=this.quotedString(a),d.hash=this.popStack(),this.trackIds&&(d.hashIds=this.popStack()),this.stringParams&&(d.hashTypes=this.popStack(),d.hashContexts=this.popStack());var j=this.popStack(),k=this.popStack();(k||j)&&(d.fn=k||"container.noop",d.inverse=j||"container.noop");for(var l=b;l--;)i=this.popStack(),c[l]=i,this.trackIds&&(g[l]=this.popStack()),this.stringParams&&(f[l]=this.popStack(),e[l]=this.popStack());return h&&(d.args=this.source.generateArray(c)),this.trackIds&&(d.ids=this.source.generateArray(g)),this.stringParams&&(d.types=this.source.generateArray(f),d.contexts=this.source.generateArray(e)),this.options.data&&(d.data="data"),this.useBlockParams&&(d.blockParams="blockParams"),d},setupHelperArgs:function(a,b,c,d){var e=this.setupParams(a,b,c);return e.loc=f(this),e=this.objectLiteral(e),d?(this.useRegister("options"),c.push("options"),["options=",e]):c?(c.push(e),""):e}},function(){for(var a="break else new var case finally return void catch for switch while continue function this with default if throw delete in try do instanceof typeof abstract enum int short boolean export interface static byte extends long super char final native synchronized class float package throws const goto private transient debugger implements protected volatile double import public let yield await null true false".split(" "),b=e.RESERVED_WORDS={},c=0,d=a.length;c<d;c++)b[a[c]]=!0}(),e.isValidJavaScriptVariableName=function(a){return!e.RESERVED_WORDS[a]&&/^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(a)},b["default"]=e,a.exports=b["default"]},function(a,b,c){"use strict";function d(a){return a.replace(l,"\\u003C")}function e(a){return"\\u"+a.charCodeAt(0).toString(16)}function f(a){return d(JSON.stringify(a).replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029").replace(/[\ud800-\udfff]/g,e))}function g(a,b,c){if(j.isArray(a)){for(var d=[],e=0,f=a.length;e<f;e++)d.push(b.wrap(a[e],c));return d}return"boolean"==typeof a||"number"==typeof a?a+"":a}function h(a){this.srcFile=a,this.source=[]}var i=c(60)["default"];b.__esModule=!0,b.safeJsonLiteral=f;var j=c(5),k=/[\x00-\x1f\\"\u2028\u2029<\ud800-\udfff]/,l=/<(?=!--|\/?script)/gi,m=void 0;try{}catch(n){}m||(m=function(a,b,c,d){this.src="",d&&this.add(d)},m.prototype={add:function(a){j.isArray(a)&&(a=a.join("")),this.src+=a},prepend:function(a){j.isArray(a)&&(a=a.join("")),this.src=a+this.src},toStringWithSourceMap:function(){return{code:this.toString()}},toString:function(){return this.src}}),h.prototype={isEmpty:function(){return!this.source.length},prepend:function(a,b){this.source.unshift(this.wrap(a,b))},push:function(a,b){this.source.push(this.wrap(a,b))},merge:function(){var a=this.empty();return this.each(function(b){a.add(["  ",b,"\n"])}),a},each:function(a){for(var b=0,c=this.source.length;b<c;b++)a(this.source[b])},empty:function(){var a=this.currentLocation||{start:{}};return new m(a.start.line,a.start.column,this.srcFile)},wrap:function(a){var b=arguments.length<=1||void 0===arguments[1]?this.currentLocation||{start:{}}:arguments[1];return a instanceof m?a:(a=g(a,this,b),new m(b.start.line,b.start.column,this.srcFile,a))},functionCall:function(a,b,c){return c=this.generateList(c),this.wrap([a,b?"."+b+"(":"(",c,")"])},quotedString:function(a){return a+="",k.test(a)?f(a):'"'+a+'"'},objectLiteral:function(a){var b=this,c=[];i(a).forEach(function(d){var e=g(a[d],b);"undefined"!==e&&c.push([b.quotedString(d),":",e])});var d=this.generateList(c);return d.prepend("{"),d.add("}"),d},generateList:function(a){for(var b=this.empty(),c=0,d=a.length;c<d;c++)c&&b.add(","),b.add(g(a[c],this));return b},generateArray:function(a){var b=this.generateList(a);return b.prepend("["),b.add("]"),b}},b["default"]=h}])});

/***/ }),

/***/ 9751:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

!function(c,M){"use strict"; true&&module.exports?module.exports=M(__nccwpck_require__(3350)):"function"==typeof define&&define.amd?define(["moment"],M):M(c.moment)}(this,function(t){"use strict";void 0===t.version&&t.default&&(t=t.default);var d,f,b,M,z={},i={},n={},e={},r={},u=!1,N=!1,p=!1,c=(t&&"string"==typeof t.version||P("Moment Timezone requires Moment.js. See https://momentjs.com/timezone/docs/#/use-it/browser/"),t.version.split(".")),a=+c[0],A=+c[1];function q(c){return 96<c?c-87:64<c?c-29:c-48}function o(c){var M=0,a=c.split("."),A=a[0],o=a[1]||"",i=1,b=0,a=1;for(45===c.charCodeAt(0)&&(a=-(M=1));M<A.length;M++)b=60*b+q(A.charCodeAt(M));for(M=0;M<o.length;M++)i/=60,b+=q(o.charCodeAt(M))*i;return b*a}function O(c){for(var M=0;M<c.length;M++)c[M]=o(c[M])}function l(c,M){for(var a=[],A=0;A<M.length;A++)a[A]=c[M[A]];return a}function L(c){for(var c=c.split("|"),M=c[2].split(" "),a=c[3].split(""),A=c[4].split(" "),o=(O(M),O(a),O(A),A),i=a.length,b=0;b<i;b++)o[b]=Math.round((o[b-1]||0)+6e4*o[b]);return o[i-1]=1/0,{name:c[0],abbrs:l(c[1].split(" "),a),offsets:l(M,a),untils:A,population:0|c[5]}}function W(c){c&&this._set(L(c))}(a<2||2==a&&A<6)&&P("Moment Timezone requires Moment.js >= 2.6.0. You are using Moment.js "+t.version+". See momentjs.com"),W.prototype={_set:function(c){this.name=c.name,this.abbrs=c.abbrs,this.untils=c.untils,this.offsets=c.offsets,this.population=c.population},_index:function(c){c=function(c,M){var a,A=M.length;if(c<M[0])return 0;if(1<A&&M[A-1]===1/0&&c>=M[A-2])return A-1;if(c>=M[A-1])return-1;for(var o=0,i=A-1;1<i-o;)M[a=Math.floor((o+i)/2)]<=c?o=a:i=a;return i}(+c,this.untils);if(0<=c)return c},countries:function(){var M=this.name;return Object.keys(n).filter(function(c){return-1!==n[c].zones.indexOf(M)})},parse:function(c){for(var M,a,A=+c,o=this.offsets,i=this.untils,b=i.length-1,n=0;n<b;n++)if(((M=o[n])<(a=o[n+1])&&D.moveAmbiguousForward||a<M&&D.moveInvalidForward)&&(M=a),A<i[n]-6e4*M)return o[n];return o[b]},abbr:function(c){return this.abbrs[this._index(c)]},offset:function(c){return P("zone.offset has been deprecated in favor of zone.utcOffset"),this.offsets[this._index(c)]},utcOffset:function(c){return this.offsets[this._index(c)]}};var s=new W;function k(c,M){this.name=c,this.zones=M}function B(c,M){return Object.prototype.hasOwnProperty.call(c,M)}function X(c){var M=c.toTimeString(),a=M.match(/\([a-z ]+\)/i);"GMT"===(a=a&&a[0]?(a=a[0].match(/[A-Z]/g))?a.join(""):void 0:(a=M.match(/[A-Z]{3,5}/g))?a[0]:void 0)&&(a=void 0),this.at=+c,this.abbr=a,this.offset=c.getTimezoneOffset()}function m(c){this.zone=c,this.offsetScore=0,this.abbrScore=0}function y(){for(var c,M,a,A=(new Date).getFullYear()-2,o=new X(new Date(A,0,1)),i=o.offset,b=[o],n=1;n<48;n++)(a=new Date(A,n,1).getTimezoneOffset())!==i&&(c=function(c,M){for(var a;a=6e4*((M.at-c.at)/12e4|0);)(a=new X(new Date(c.at+a))).offset===c.offset?c=a:M=a;return c}(o,M=new X(new Date(A,n,1))),b.push(c),b.push(new X(new Date(c.at+6e4))),o=M,i=a);for(n=0;n<4;n++)b.push(new X(new Date(A+n,0,1))),b.push(new X(new Date(A+n,6,1)));return b}function K(c,M){return c.offsetScore!==M.offsetScore?c.offsetScore-M.offsetScore:c.abbrScore!==M.abbrScore?c.abbrScore-M.abbrScore:c.zone.population!==M.zone.population?M.zone.population-c.zone.population:M.zone.name.localeCompare(c.zone.name)}function I(){try{var c=Intl.DateTimeFormat().resolvedOptions().timeZone;if(c&&3<c.length){var M=e[T(c)];if(M)return M;P("Moment Timezone found "+c+" from the Intl api, but did not have that data loaded.")}}catch(c){}for(var a,A,o=y(),i=o.length,b=function(c){for(var M,a,A,o=c.length,i={},b=[],n={},p=0;p<o;p++)if(!B(n,a=c[p].offset)){for(M in A=r[a]||{})B(A,M)&&(i[M]=!0);n[a]=!0}for(p in i)B(i,p)&&b.push(e[p]);return b}(o),n=[],p=0;p<b.length;p++){for(a=new m(R(b[p])),A=0;A<i;A++)a.scoreOffsetAt(o[A]);n.push(a)}return n.sort(K),0<n.length?n[0].zone.name:void 0}function T(c){return("string"==typeof c?c:"").toLowerCase().replace(/\//g,"_")}function E(c){var M,a,A,o;for("string"==typeof c&&(c=[c]),M=0;M<c.length;M++){o=T(a=(A=c[M].split("|"))[0]),z[o]=c[M],e[o]=a,b=i=p=n=void 0;var i,b,n=o,p=A[2].split(" ");for(O(p),i=0;i<p.length;i++)b=p[i],r[b]=r[b]||{},r[b][n]=!0}}function R(c,M){c=T(c);var a=B(z,c)?z[c]:void 0;return a instanceof W?a:"string"==typeof a?(a=new W(a),z[c]=a):B(i,c)&&M!==R&&(M=R(i[c],R))?((a=z[c]=new W)._set(M),a.name=e[c],a):null}function S(c){var M,a,A,o;for("string"==typeof c&&(c=[c]),M=0;M<c.length;M++)A=T((a=c[M].split("|"))[0]),o=T(a[1]),i[A]=o,e[A]=a[0],i[o]=A,e[o]=a[1]}function C(c){E(c.zones),S(c.links);var M,a,A,o=c.countries;if(o&&o.length)for(M=0;M<o.length;M++)a=(A=o[M].split("|"))[0].toUpperCase(),A=A[1].split(" "),n[a]=new k(a,A);D.dataVersion=c.version}function g(c){return g.didShowError||(g.didShowError=!0,P("moment.tz.zoneExists('"+c+"') has been deprecated in favor of !moment.tz.zone('"+c+"')")),!!R(c)}function h(c){var M="X"===c._f||"x"===c._f;return!(!c._a||void 0!==c._tzm||M)}function v(c,M,a){var A,o,i,b,n=t.now,p=t.defaultZone,z=u,e=d,r=f,q=N,O=!1;u||(d=void 0,f=n,N=!1),u=!0,t.now=function(){return O||(N||(d=f.call(t),N=!0),A=d,O=!0,o=t.tz(A,M),o=o.valueOf()+6e4*o.utcOffset()),o},a&&(t.defaultZone=s);try{b=t.utc.apply(null,c),a&&O&&b._a&&void 0!==b._tzm&&((i=b.parsingFlags().parsedDateParts)&&null!=i[0]&&null!=i[1]&&null!=i[2]||(t.now=function(){return A},t.defaultZone=p,b=t.utc.apply(null,c)))}finally{t.now=n,t.defaultZone=p,(u=z)||(d=e,f=r,N=q)}return b}function P(c){"undefined"!=typeof console&&"function"==typeof console.error&&console.error(c)}function D(c){var M=Array.prototype.slice.call(arguments,0,-1),a=arguments[arguments.length-1],A=function(c){if(!t.isMoment(c)&&null!==c&&"[object Object]"===Object.prototype.toString.call(c)){if(Object.getOwnPropertyNames)return 0<Object.getOwnPropertyNames(c).length;for(var M in c)if(B(c,M))return!0}return!1}(c),o=0<M.length&&"string"==typeof c,i=A||o?R(a):null,o=A&&i?v(M,a):o&&i?v(M,a,!0):t.utc.apply(null,M);return!t.isMoment(c)&&h(o)&&(i||!A&&(i=R(a)))&&o.add(i.parse(o),"minutes"),o.tz(a),o}s._set({name:"UTC",abbrs:["UTC"],untils:[1/0],offsets:[0],population:0}),m.prototype.scoreOffsetAt=function(c){this.offsetScore+=Math.abs(this.zone.utcOffset(c.at)-c.offset),this.zone.abbr(c.at).replace(/[^A-Z]/g,"")!==c.abbr&&this.abbrScore++},D.version="0.6.6",D.dataVersion="",D._zones=z,D._links=i,D._names=e,D._countries=n,D.add=E,D.link=S,D.load=C,D.zone=R,D.zoneExists=g,D.guess=function(c){return M=M&&!c?M:I()},D.names=function(){var c,M=[];for(c in e)B(e,c)&&(z[c]||z[i[c]])&&e[c]&&M.push(e[c]);return M.sort()},D.Zone=W,D.unpack=L,D.unpackBase60=o,D.needsOffset=h,D.moveInvalidForward=!0,D.moveAmbiguousForward=!1,D.countries=function(){return Object.keys(n)},D.zonesForCountry=function(c,M){var a;return(c="string"==typeof(a=c)&&(a=a.toUpperCase(),B(n,a))?n[a]:null)?(a=c.zones.sort(),M?a.map(function(c){return{name:c,offset:R(c).utcOffset(new Date)}}):a):null};var w,c=t.fn,_=(t.tz=D,t.defaultZone=null,t._getDefaultDateParts);function G(c){return function(){return this._z?this._z.abbr(this):c.call(this)}}function U(c){return function(){return this._z=null,c.apply(this,arguments)}}_&&(t._getDefaultDateParts=function(c,M,a){var A,o,i=t.defaultZone;if(a=a||c._isDefaultDatePartsForWeek,u&&void 0===c._tzm)return[(o=new Date(M)).getUTCFullYear(),o.getUTCMonth(),o.getUTCDate()];if(i&&!c._useUTC&&void 0===c._tzm)return[(o=new Date(M-6e4*i.utcOffset(M))).getUTCFullYear(),o.getUTCMonth(),o.getUTCDate()];if(!a||!c._useUTC&&void 0===c._tzm)return _.call(this,c,M,a);i=b,o=p,b=M,p=!0;try{A=_.call(this,c,M,a)}finally{b=i,p=o}return A}),t.updateOffset=function(c,M){var a,A,o=p&&b===c._i?null:t.defaultZone;void 0===c._z&&(o&&h(c)&&!c._isUTC&&c.isValid()&&(c._d=t.utc(c._a)._d,c.utc().add(o.parse(c),"minutes")),c._z=o),c._z&&(o=c._z.utcOffset(c),M&&(A=c._d.valueOf(),c._isUTC||(A-=6e4*c._d.getTimezoneOffset()),c._z.utcOffset(A+6e4*o)!==o)&&(a=(A+=6e4*(o=c._z.parse(A)))-6e4*(o=c._z.utcOffset(A))),Math.abs(o)<16&&(o/=60),void 0!==c.utcOffset?(A=c._z,c.utcOffset(-o,M),c._z=A):c.zone(o,M),null!=a)&&c._d.setTime(a)},c.tz=function(c,M){if(c){if("string"!=typeof c)throw new Error("Time zone name must be a string, got "+c+" ["+typeof c+"]");return this._z=R(c),this._z?t.updateOffset(this,M):P("Moment Timezone has no data for "+c+". See http://momentjs.com/timezone/docs/#/data-loading/."),this}if(this._z)return this._z.name},c.zoneName=G(c.zoneName),c.zoneAbbr=G(c.zoneAbbr),c.utc=U(c.utc),c.local=U(c.local),c.utcOffset=(w=c.utcOffset,function(){return 0<arguments.length&&(this._z=null),w.apply(this,arguments)}),t.tz.setDefault=function(c){return(a<2||2==a&&A<9)&&P("Moment Timezone setDefault() requires Moment.js >= 2.9.0. You are using Moment.js "+t.version+"."),t.defaultZone=c?R(c):null,t};c=t.momentProperties;return"[object Array]"===Object.prototype.toString.call(c)?(c.push("_z"),c.push("_a")):c&&(c._z=null),C({version:"2026f",zones:["Africa/Abidjan|GMT|0|0||48e5","Africa/Nairobi|EAT|-30|0||47e5","Africa/Algiers|WET WEST CET CEST|0 -10 -10 -20|01012320102|3bX0 11A0 dDd0 17b0 11B0 1cN0 2Dy0 1cN0 1fB0 1cL0|26e5","Africa/Lagos|WAT|-10|0||17e6","Africa/Bissau|-01 GMT|10 0|01|cap0|39e4","Africa/Maputo|CAT|-20|0||26e5","Africa/Cairo|EET EEST|-20 -30|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|LX0 11d0 1oL0 11d0 1pb0 11d0 1oL0 11d0 1oL0 11d0 1oL0 11d0 1pb0 11d0 1oL0 11d0 1oL0 11d0 1oL0 11d0 1pb0 11d0 1oL0 11d0 1WL0 rd0 1Rz0 wp0 1pb0 11d0 1oL0 11d0 1oL0 11d0 1oL0 11d0 1pb0 11d0 1qL0 Xd0 1oL0 11d0 1oL0 11d0 1pb0 11d0 1oL0 11d0 1oL0 11d0 1ny0 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1qN0 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1qN0 11z0 1o10 11z0 1o10 WL0 1qN0 Rb0 1wp0 On0 1zd0 Lz0 1EN0 Fb0 c10 8n0 8Nd0 gL0 e10 mn0 kSp0 1cL0 1cN0 1fz0 1a10 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0|15e6","Africa/Casablanca|+00 +01|0 -10|010101010101010101010101010101010101010101010101010101010101010|aS00 rz0 43d0 AL0 1Nd0 XX0 1Cp0 pz0 dEp0 4mn0 SyN0 AL0 1Nd0 wn0 1FB0 Db0 1zd0 Lz0 1Nf0 wM0 co0 go0 1o00 s00 dA0 vc0 11A0 A00 e00 y00 11A0 uM0 e00 Dc0 11A0 s00 e00 IM0 WM0 mo0 gM0 LA0 WM0 jA0 e00 28M0 e00 2600 gM0 2600 e00 2600 gM0 2600 e00 28M0 e00 2600 gM0 2600 e00 1cL0|32e5","Africa/Ceuta|WET WEST CET CEST|0 -10 -10 -20|0101010102323232323232323232323232323232323232323232323232323232323232323232323232323232323232323232|aS00 rz0 43d0 AL0 1Nd0 XX0 1Cp0 pz0 dEp0 4VB0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|85e3","Africa/El_Aaiun|-01 +00 +01|10 0 -10|012121212121212121212121212121212121212121212121212121212121|fi10 6L0 AL0 1Nd0 XX0 1Cp0 pz0 1cBB0 AL0 1Nd0 wn0 1FB0 Db0 1zd0 Lz0 1Nf0 wM0 co0 go0 1o00 s00 dA0 vc0 11A0 A00 e00 y00 11A0 uM0 e00 Dc0 11A0 s00 e00 IM0 WM0 mo0 gM0 LA0 WM0 jA0 e00 28M0 e00 2600 gM0 2600 e00 2600 gM0 2600 e00 28M0 e00 2600 gM0 2600 e00 1cL0|20e4","Africa/Johannesburg|SAST|-20|0||84e5","Africa/Juba|CAT CAST EAT|-20 -30 -30|01010101010101010101010101010101020|LW0 16L0 1iN0 17b0 1jd0 17b0 1ip0 17z0 1i10 17X0 1hB0 18n0 1hd0 19b0 1gp0 19z0 1iN0 17b0 1ip0 17z0 1i10 18n0 1hd0 18L0 1gN0 19b0 1gp0 19z0 1iN0 17z0 1i10 17X0 yGd0 PeX0|","Africa/Khartoum|CAT CAST EAT|-20 -30 -30|01010101010101010101010101010101020|LW0 16L0 1iN0 17b0 1jd0 17b0 1ip0 17z0 1i10 17X0 1hB0 18n0 1hd0 19b0 1gp0 19z0 1iN0 17b0 1ip0 17z0 1i10 18n0 1hd0 18L0 1gN0 19b0 1gp0 19z0 1iN0 17z0 1i10 17X0 yGd0 HjL0|51e5","Africa/Monrovia|MMT GMT|I.u 0|01|4SoI.u|11e5","Africa/Ndjamena|WAT WAST|-10 -20|010|nNb0 Wn0|13e5","Africa/Sao_Tome|GMT WAT|0 -10|010|1UQN0 2q00|","Africa/Tripoli|EET CET CEST|-20 -10 -20|0121212121212121210120120|tda0 A10 1db0 1cN0 1db0 1dd0 1db0 1eN0 1bb0 1e10 1cL0 1c10 1db0 1dd0 1db0 1cN0 1db0 1q10 fAn0 1ep0 1db0 AKq0 TA0 1o00|11e5","Africa/Tunis|CET CEST|-10 -20|0101010101010101010|hOn0 WM0 1rA0 11c0 nwo0 Ko0 1cM0 1cM0 1rA0 10M0 zuM0 10N0 1aN0 1qM0 WM0 1qM0 11A0 1o00|20e5","Africa/Windhoek|SAST CAT WAT|-20 -20 -10|01212121212121212121212121212121212121212121212121|Ndy0 9Io0 16P0 1nX0 11B0 1qL0 WN0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0|32e4","America/Adak|BST BDT AHST HST HDT|b0 a0 a0 a0 90|0101010101010101010101010101234343434343434343434343434343434343434343434343434343434343434343434343434343434343434343434343|Kd0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 cm0 10q0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|326","America/Anchorage|AHST AHDT YST AKST AKDT|a0 90 90 90 80|0101010101010101010101010101234343434343434343434343434343434343434343434343434343434343434343434343434343434343434343434343|Kc0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 cm0 10q0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|30e4","America/Puerto_Rico|AST|40|0||24e5","America/Araguaina|-03 -02|30 20|01010101010101010101010101010|CxD0 Rb0 1tB0 IL0 1Fd0 FX0 1EN0 FX0 1HB0 Lz0 dMN0 Lz0 1zd0 Rb0 1wN0 Wn0 1tB0 Rb0 1tB0 WL0 1tB0 Rb0 1zd0 On0 1HB0 FX0 ny10 Lz0|14e4","America/Argentina/Buenos_Aires|-03 -02|30 20|01010101010101010|9Rf0 Db0 zvd0 Bz0 1tB0 TX0 1wp0 Rb0 1wp0 Rb0 1wp0 TX0 A4p0 uL0 1qN0 WL0|","America/Argentina/Catamarca|-03 -02 -04|30 20 40|01010101210102010|9Rf0 Db0 zvd0 Bz0 1tB0 TX0 1wp0 Rb0 1wq0 Ra0 1wp0 TX0 rlB0 7B0 8zb0 uL0|","America/Argentina/Cordoba|-03 -02 -04|30 20 40|01010101210101010|9Rf0 Db0 zvd0 Bz0 1tB0 TX0 1wp0 Rb0 1wq0 Ra0 1wp0 TX0 A4p0 uL0 1qN0 WL0|","America/Argentina/Jujuy|-03 -02 -04|30 20 40|010101202101010|9Rf0 Db0 zvd0 Bz0 1tB0 TX0 1ze0 TX0 1ld0 WK0 1wp0 TX0 A4p0 uL0|","America/Argentina/La_Rioja|-03 -02 -04|30 20 40|010101012010102010|9Rf0 Db0 zvd0 Bz0 1tB0 TX0 1wp0 Qn0 qO0 16n0 Rb0 1wp0 TX0 rlB0 7B0 8zb0 uL0|","America/Argentina/Mendoza|-03 -02 -04|30 20 40|01010120202102010|9Rf0 Db0 zvd0 Bz0 1tB0 TX0 1u20 SL0 1vd0 Tb0 1wp0 TW0 ri10 Op0 7TX0 uL0|","America/Argentina/Rio_Gallegos|-03 -02 -04|30 20 40|01010101010102010|9Rf0 Db0 zvd0 Bz0 1tB0 TX0 1wp0 Rb0 1wp0 Rb0 1wp0 TX0 rlB0 7B0 8zb0 uL0|","America/Argentina/Salta|-03 -02 -04|30 20 40|010101012101010|9Rf0 Db0 zvd0 Bz0 1tB0 TX0 1wp0 Rb0 1wq0 Ra0 1wp0 TX0 A4p0 uL0|","America/Argentina/San_Juan|-03 -02 -04|30 20 40|010101012010102010|9Rf0 Db0 zvd0 Bz0 1tB0 TX0 1wp0 Qn0 qO0 16n0 Rb0 1wp0 TX0 rld0 m10 8lb0 uL0|","America/Argentina/San_Luis|-03 -02 -04|30 20 40|010101202020102020|9Rf0 Db0 zvd0 Bz0 1tB0 XX0 1q20 SL0 AN0 vDb0 m10 8lb0 8L0 jd0 1qN0 WL0 1qN0|","America/Argentina/Tucuman|-03 -02 -04|30 20 40|0101010121010201010|9Rf0 Db0 zvd0 Bz0 1tB0 TX0 1wp0 Rb0 1wq0 Ra0 1wp0 TX0 rlB0 4N0 8BX0 uL0 1qN0 WL0|","America/Argentina/Ushuaia|-03 -02 -04|30 20 40|01010101010102010|9Rf0 Db0 zvd0 Bz0 1tB0 TX0 1wp0 Rb0 1wp0 Rb0 1wp0 TX0 rkN0 8p0 8zb0 uL0|","America/Asuncion|-04 -03|40 30|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101|6FE0 3CL0 3Dd0 10L0 1pB0 10n0 1pB0 10n0 1pB0 1cL0 1dd0 1db0 1dd0 1cL0 1dd0 1cL0 1dd0 1cL0 1dd0 1db0 1dd0 1cL0 1dd0 1cL0 1dd0 1cL0 1dd0 1db0 1dd0 1cL0 1lB0 14n0 1dd0 1cL0 1fd0 WL0 1rd0 1aL0 1dB0 Xz0 1qp0 Xb0 1qN0 10L0 1rB0 TX0 1tB0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1qN0 1cL0 WN0 1qL0 11B0 1nX0 1ip0 WL0 1qN0 WL0 1qN0 WL0 1tB0 TX0 1tB0 TX0 1tB0 19X0 1a10 1fz0 1a10 1fz0 1cN0 17b0 1ip0 17b0 1ip0 17b0 1ip0 19X0 1fB0 19X0 1fB0 19X0 1ip0 17b0 1ip0 17b0 1ip0 19X0 1fB0 19X0 1fB0 19X0 1fB0 19X0 1ip0|28e5","America/Panama|EST|50|0||15e5","America/Bahia_Banderas|MST MDT CDT CST|70 60 50 60|0101010101010101010101010101023232323232323232323232323|13Vl0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 1fB0 WL0 1fB0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nW0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0|84e3","America/Bahia|-03 -02|30 20|010101010101010101010101010101010101010|CxD0 Rb0 1tB0 IL0 1Fd0 FX0 1EN0 FX0 1HB0 Lz0 1EN0 Lz0 1C10 IL0 1HB0 Db0 1HB0 On0 1zd0 On0 1zd0 Lz0 1zd0 Rb0 1wN0 Wn0 1tB0 Rb0 1tB0 WL0 1tB0 Rb0 1zd0 On0 1HB0 FX0 l5B0 Rb0|27e5","America/Barbados|AST ADT|40 30|010101010|i7G0 IL0 1ip0 17b0 1ip0 17b0 1ld0 13b0|28e4","America/Belem|-03 -02|30 20|0101010|CxD0 Rb0 1tB0 IL0 1Fd0 FX0|20e5","America/Belize|CST CDT|60 50|01010|9xG0 qn0 lxB0 mn0|57e3","America/Boa_Vista|-04 -03|40 30|01010101010|CxE0 Rb0 1tB0 IL0 1Fd0 FX0 smp0 WL0 1tB0 2L0|62e2","America/Bogota|-05 -04|50 40|010|SmR0 1Qn0|90e5","America/Boise|MST MDT|70 60|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|K90 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 Dd0 1Kn0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|21e4","America/Cambridge_Bay|MST MDT CST CDT EST|70 60 60 50 50|010101010101010101010101010101010101010101010101010101012342101010101010101010101010101010101010101010101010101010101010|5E90 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11A0 1nX0 2K0 WQ0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|15e2","America/Campo_Grande|-04 -03|40 30|010101010101010101010101010101010101010101010101010101010101010101010|CxE0 Rb0 1tB0 IL0 1Fd0 FX0 1EN0 FX0 1HB0 Lz0 1EN0 Lz0 1C10 IL0 1HB0 Db0 1HB0 On0 1zd0 On0 1zd0 Lz0 1zd0 Rb0 1wN0 Wn0 1tB0 Rb0 1tB0 WL0 1tB0 Rb0 1zd0 On0 1HB0 FX0 1C10 Lz0 1Ip0 HX0 1zd0 On0 1HB0 IL0 1wp0 On0 1C10 Lz0 1C10 On0 1zd0 On0 1zd0 Rb0 1zd0 Lz0 1C10 Lz0 1C10 On0 1zd0 On0 1zd0 On0 1zd0 On0 1HB0 FX0|77e4","America/Cancun|CST EST CDT EDT|60 50 50 40|0102021320202020202020202020202020202020201|taU0 2tx0 wgP0 1lb0 14p0 1lb0 14o0 Lz0 xB0 14p0 1nX0 11B0 1nX0 1fB0 WL0 1fB0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 Dd0|63e4","America/Caracas|-04 -0430|40 4u|010|1wmv0 kqo0|29e5","America/Cayenne|-03|30|0||58e3","America/Chicago|CST CDT|60 50|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|K80 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|92e5","America/Chihuahua|CST CDT MDT MST|60 50 60 70|0101023232323232323232323232323232323232323232323232320|13Vk0 1lb0 14p0 1lb0 14q0 1lb0 14p0 1nX0 11B0 1nX0 1fB0 WL0 1fB0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0|81e4","America/Ciudad_Juarez|CST CDT MDT MST|60 50 60 70|010102323232323232323232323232323232323232323232323232032323232323232323|13Vk0 1lb0 14p0 1lb0 14q0 1lb0 14p0 1nX0 11B0 1nX0 1fB0 WL0 1fB0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 U10 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1wn0 cm0 EP0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|","America/Costa_Rica|CST CDT|60 50|010101010|mgS0 Db0 1Kp0 Db0 pRB0 15b0 1kp0 mL0|12e5","America/Coyhaique|-03 -04|30 40|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|yP0 1ip0 11z0 1o10 11z0 1qN0 WL0 1ld0 14n0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 WL0 1qN0 1cL0 1cN0 11z0 1o10 11z0 1qN0 WL0 1fB0 19X0 1qN0 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 17b0 1ip0 11z0 1ip0 1fz0 1fB0 11z0 1qN0 WL0 1qN0 WL0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 17b0 1ip0 11z0 1o10 19X0 1fB0 1nX0 G10 1EL0 Op0 1zb0 Rd0 1wn0 Rd0 46n0 Ap0 1Nb0 Ap0 1Nb0 Ap0 1zb0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 11B0 1qL0 11B0|","America/Phoenix|MST|70|0||42e5","America/Cuiaba|-04 -03|40 30|0101010101010101010101010101010101010101010101010101010101010101010|CxE0 Rb0 1tB0 IL0 1Fd0 FX0 1EN0 FX0 1HB0 Lz0 1EN0 Lz0 1C10 IL0 1HB0 Db0 1HB0 On0 1zd0 On0 1zd0 Lz0 1zd0 Rb0 1wN0 Wn0 1tB0 Rb0 1tB0 WL0 1tB0 Rb0 1zd0 On0 1HB0 FX0 4a10 HX0 1zd0 On0 1HB0 IL0 1wp0 On0 1C10 Lz0 1C10 On0 1zd0 On0 1zd0 Rb0 1zd0 Lz0 1C10 Lz0 1C10 On0 1zd0 On0 1zd0 On0 1zd0 On0 1HB0 FX0|54e4","America/Danmarkshavn|-03 -02 GMT|30 20 0|0101010101010101010101010101010102|oXh0 19U0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 DC0|8","America/Dawson_Creek|PST PDT MST|80 70 70|0101012|Ka0 1cL0 1cN0 1fz0 1cN0 ML0|12e3","America/Dawson|YST PST PDT MST|90 80 70 70|012121212121212121212121212121212121212121212121212121212121212121212121212121212123|9ix0 fNd0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1z90|13e2","America/Denver|MST MDT|70 60|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|K90 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|26e5","America/Detroit|EST EDT|50 40|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|85H0 1cL0 s10 1Vz0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|37e5","America/Edmonton|MST MDT CST|70 60 60|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101012|5E90 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|10e5","America/Eirunepe|-05 -04|50 40|01010101010|CxF0 Rb0 1tB0 IL0 1Fd0 FX0 dPB0 On0 yTd0 d5X0|31e3","America/El_Salvador|CST CDT|60 50|01010|Gcu0 WL0 1qN0 WL0|11e5","America/Tijuana|PST PDT|80 70|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|Ka0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 U10 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|20e5","America/Fort_Nelson|PST PDT MST|80 70 70|01010101010101010101010101010101010101010101010101010101010101010101010101010101010101010102|Ka0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0|39e2","America/Fort_Wayne|EST EDT|50 40|01010101010101010101010101010101010101010101010101010|K70 1cL0 1qhd0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|","America/Fortaleza|-03 -02|30 20|01010101010101010|CxD0 Rb0 1tB0 IL0 1Fd0 FX0 1EN0 FX0 1HB0 Lz0 nsp0 WL0 1tB0 5z0 2mN0 On0|34e5","America/Glace_Bay|AST ADT|40 30|01010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|5E60 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|19e3","America/Godthab|-03 -02 -01|30 20 10|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010121212121212121|oXh0 19U0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 2so0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|17e3","America/Goose_Bay|AST ADT ADDT|40 30 20|010101010101010101010101010101010101020101010101010101010101010101010101010101010101010101010101010101010101010101010101010|K60 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14n1 1lb0 14p0 1nW0 11C0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zcX Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|76e2","America/Grand_Turk|EST EDT AST|50 40 40|0101010101010101010101010101010101010101010101010101010101010101010101010210101010101010101010101010|mG70 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 7jA0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|37e2","America/Guatemala|CST CDT|60 50|010101010|9tG0 An0 mtd0 Nz0 ifB0 17b0 zDB0 11z0|13e5","America/Guayaquil|-05 -04|50 40|010|TKR0 rz0|27e5","America/Guyana|-0345 -03 -04|3J 30 40|012|dzfJ Ey0f|80e4","America/Halifax|AST ADT|40 30|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|K60 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|39e4","America/Havana|CST CDT|50 40|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|K50 1cL0 1cN0 1fz0 1cN0 14n0 1ld0 14L0 1kN0 15b0 1kp0 1cL0 1cN0 1fz0 1a10 1fz0 1fB0 11z0 14p0 1nX0 11B0 1nX0 1o10 11z0 1o10 11z0 1o10 11z0 1o10 14n0 1ld0 14n0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 1a10 1in0 1a10 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1cM0 1cM0 1fA0 17c0 1o00 11A0 1qM0 11A0 1o00 11A0 1o00 14o0 1lc0 14o0 1lc0 11A0 6i00 Rc0 1wo0 U00 1tA0 Rc0 1wo0 U00 1wo0 U00 1zc0 U00 1qM0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 43A0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0|21e5","America/Hermosillo|MST MDT|70 60|0101010|13Vl0 1lb0 14p0 1lb0 14p0 1lb0|64e4","America/Indiana/Knox|CST CDT EST|60 50 50|01010101010101010101010101010101010101010101210101010101010101010101010101010101010101010101010|K80 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 z8o0 1o00 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|","America/Indiana/Marengo|EST EDT CDT|50 40 50|010101010201010101010101010101010101010101010101010101010101010|K70 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1VA0 LA0 1BX0 1e6p0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|","America/Indiana/Petersburg|CST CDT EST EDT|60 50 50 40|0101010101010101210123232323232323232323232323232323232323232323232|K80 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 19co0 1o00 Rd0 1zb0 Oo0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|","America/Indiana/Tell_City|EST EDT CDT CST|50 40 50 60|01023232323232323232323232323232323232323232323232323|K70 1cL0 1qhd0 1o00 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|","America/Indiana/Vevay|EST EDT|50 40|010101010101010101010101010101010101010101010101010101010|K70 1cL0 1cN0 1fz0 1cN0 1cL0 1lnd0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|","America/Indiana/Vincennes|EST EDT CDT CST|50 40 50 60|01023201010101010101010101010101010101010101010101010|K70 1cL0 1qhd0 1o00 Rd0 1zb0 Oo0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|","America/Indiana/Winamac|EST EDT CDT CST|50 40 50 60|01023101010101010101010101010101010101010101010101010|K70 1cL0 1qhd0 1o00 Rd0 1za0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|","America/Inuvik|PST PDT MDT MST CST|80 70 60 70 60|010101010101010232323232323232323232323232323232323232323232323232323232323232323232323232323232323232323232324|5Ea0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cK0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|35e2","America/Iqaluit|EST EDT CST CDT|50 40 60 50|01010101010101010101010101010101010101010101010101010101230101010101010101010101010101010101010101010101010101010101010|5E70 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11C0 1nX0 11A0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|67e2","America/Jamaica|EST EDT|50 40|010101010101010101010|9Kv0 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0|94e4","America/Juneau|PST PDT YDT YST AKST AKDT|80 70 80 90 90 80|0101010101010101010102010101345454545454545454545454545454545454545454545454545454545454545454545454545454545454545454545454|Ka0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cM0 1cM0 1cL0 1cN0 1fz0 1a10 1fz0 co0 10q0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|33e3","America/Kentucky/Louisville|EST EDT CDT|50 40 50|010101010201010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|K70 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1VA0 LA0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|","America/Kentucky/Monticello|CST CDT EST EDT|60 50 50 40|010101010101010101010101010101010101010101010101010101010101012323232323232323232323232323232323232323232323232323232323232|K80 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11A0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|","America/La_Paz|-04|40|0||19e5","America/Lima|-05 -04|50 40|010101010|CVF0 zX0 1O10 zX0 6Gp0 zX0 98p0 zX0|11e6","America/Los_Angeles|PST PDT|80 70|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|Ka0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|15e6","America/Maceio|-03 -02|30 20|0101010101010101010|CxD0 Rb0 1tB0 IL0 1Fd0 FX0 1EN0 FX0 1HB0 Lz0 dMN0 Lz0 8Q10 WL0 1tB0 5z0 2mN0 On0|93e4","America/Managua|CST EST CDT|60 50 50|010202010102020|86u0 4mn0 9Up0 Dz0 1K10 Dz0 s3F0 1KH0 DB0 9In0 k8p0 19X0 1o30 11y0|22e5","America/Manaus|-04 -03|40 30|010101010|CxE0 Rb0 1tB0 IL0 1Fd0 FX0 dPB0 On0|19e5","America/Martinique|AST ADT|40 30|010|oXg0 19X0|39e4","America/Matamoros|CST CDT|60 50|0101010101010101010101010101010101010101010101010101010101010101010101010|IqU0 1nX0 i6p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 1fB0 WL0 1fB0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 U10 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|45e4","America/Mazatlan|MST MDT|70 60|0101010101010101010101010101010101010101010101010101010|13Vl0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 1fB0 WL0 1fB0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0|44e4","America/Menominee|EST CDT CST|50 50 60|012121212121212121212121212121212121212121212121212121212121212121212121212121212121212121212121212121212121212121212|85H0 1cM0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|85e2","America/Merida|CST EST CDT|60 50 50|010202020202020202020202020202020202020202020202020202020|taU0 24n0 wG10 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 1fB0 WL0 1fB0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0|11e5","America/Metlakatla|PST PDT AKST AKDT|80 70 90 80|0101010101010101010101010101023232302323232323232323232323232|Ka0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1hU10 Rd0 1zb0 Op0 1zb0 Op0 1zb0 uM0 jB0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|14e2","America/Mexico_City|CST CDT|60 50|0101010101010101010101010101010101010101010101010101010|13Vk0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 1fB0 WL0 1fB0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0|20e6","America/Miquelon|AST -03 -02|40 30 20|012121212121212121212121212121212121212121212121212121212121212121212121212121212121212121|p9g0 gQ10 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|61e2","America/Moncton|AST ADT|40 30|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|K60 1cL0 1cN0 1fz0 1cN0 1cL0 3Cp0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14n1 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 ReX 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|64e3","America/Monterrey|CST CDT|60 50|010101010101010101010101010101010101010101010101010101010|IqU0 1nX0 i6p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 1fB0 WL0 1fB0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0|41e5","America/Montevideo|-03 -02 -0130 -0230|30 20 1u 2u|0101023010101010101010101010101010101010101010101010|JD0 jX0 4vB0 xz0 3Cp0 mmu 1a10 IMu Db0 4c10 uL0 1Nd0 An0 1SN0 uL0 mp0 28L0 iPB0 un0 1SN0 xz0 1zd0 Lz0 1zd0 Rb0 1zd0 On0 1wp0 Rb0 s8p0 1fB0 1ip0 11z0 1ld0 14n0 1o10 11z0 1o10 11z0 1o10 14n0 1ld0 14n0 1ld0 14n0 1o10 11z0 1o10 11z0 1o10 11z0|17e5","America/Toronto|EST EDT|50 40|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|K70 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|65e5","America/New_York|EST EDT|50 40|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|K70 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|21e6","America/Nome|BST BDT YST AKST AKDT|b0 a0 90 90 80|0101010101010101010101010101234343434343434343434343434343434343434343434343434343434343434343434343434343434343434343434343|Kd0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 cl0 10q0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|38e2","America/Noronha|-02 -01|20 10|01010101010101010|CxC0 Rb0 1tB0 IL0 1Fd0 FX0 1EN0 FX0 1HB0 Lz0 nsp0 WL0 1tB0 2L0 2pB0 On0|30e2","America/North_Dakota/Beulah|MST MDT CST CDT|70 60 60 50|010101010101010101010101010101010101010101010101010101010101010101010101010101010123232323232323232323232323232323232323232|K90 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Oo0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|","America/North_Dakota/Center|MST MDT CST CDT|70 60 60 50|010101010101010101010101010101010101010101010123232323232323232323232323232323232323232323232323232323232323232323232323232|K90 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14o0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|","America/North_Dakota/New_Salem|MST MDT CST CDT|70 60 60 50|010101010101010101010101010101010101010101010101010101010101010101012323232323232323232323232323232323232323232323232323232|K90 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14o0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|","America/Ojinaga|CST CDT MDT MST|60 50 60 70|01010232323232323232323232323232323232323232323232323201010101010101010|13Vk0 1lb0 14p0 1lb0 14q0 1lb0 14p0 1nX0 11B0 1nX0 1fB0 WL0 1fB0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 U10 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1wn0 Rc0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|23e3","America/Paramaribo|-0330 -03|3u 30|01|zSPu|24e4","America/Port-au-Prince|EST EDT|50 40|01010101010101010101010101010101010101010101010101010101010101010101010|wu50 19X0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14q0 1o00 11A0 1o00 11A0 1o00 14o0 1lc0 14o0 1lc0 14o0 1o00 11A0 1o00 11A0 1o00 14o0 1lc0 14o0 1lc0 i6n0 1nX0 11B0 1nX0 d430 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 3iN0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|23e5","America/Rio_Branco|-05 -04|50 40|010101010|CxF0 Rb0 1tB0 IL0 1Fd0 FX0 NBd0 d5X0|31e4","America/Porto_Velho|-04 -03|40 30|0101010|CxE0 Rb0 1tB0 IL0 1Fd0 FX0|37e4","America/Punta_Arenas|-03 -04|30 40|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|yP0 1ip0 11z0 1o10 11z0 1qN0 WL0 1ld0 14n0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 WL0 1qN0 1cL0 1cN0 11z0 1o10 11z0 1qN0 WL0 1fB0 19X0 1qN0 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 17b0 1ip0 11z0 1ip0 1fz0 1fB0 11z0 1qN0 WL0 1qN0 WL0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 17b0 1ip0 11z0 1o10 19X0 1fB0 1nX0 G10 1EL0 Op0 1zb0 Rd0 1wn0 Rd0 46n0 Ap0|","America/Winnipeg|CST CDT EST|60 50 50|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101012|K80 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1a00 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1a00 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 14o0 1lc0 14o0 1o00 11A0 1o00 11A0 1o00 14o0 1lc0 14o0 1lc0 14o0 1o00 11A0 1o00 11A0 1o00 14o0 1lc0 14o0 1lc0 14o0 1lc0 14o0 1o00 11A0 1o00 11A0 1o00 14o0 1lc0 14o0 1lc0 14o0 1o00 11A0 1o00 11A0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|66e4","America/Rankin_Inlet|CST CDT EST|60 50 50|01010101010101010101010101010101010101010101010101010101012101010101010101010101010101010101010101010101010101010101010|5E80 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|26e2","America/Recife|-03 -02|30 20|01010101010101010|CxD0 Rb0 1tB0 IL0 1Fd0 FX0 1EN0 FX0 1HB0 Lz0 nsp0 WL0 1tB0 2L0 2pB0 On0|33e5","America/Regina|CST|60|0||19e4","America/Resolute|CST CDT EST|60 50 50|01010101010101010101010101010101010101010101010101010101012101010101012101010101010101010101010101010101010101010101010|5E80 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|229","America/Santarem|-04 -03|40 30|01010101|CxE0 Rb0 1tB0 IL0 1Fd0 FX0 NBd0|21e4","America/Santiago|-03 -04|30 40|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|yP0 1ip0 11z0 1o10 11z0 1qN0 WL0 1ld0 14n0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 WL0 1qN0 1cL0 1cN0 11z0 1o10 11z0 1qN0 WL0 1fB0 19X0 1qN0 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 17b0 1ip0 11z0 1ip0 1fz0 1fB0 11z0 1qN0 WL0 1qN0 WL0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 17b0 1ip0 11z0 1o10 19X0 1fB0 1nX0 G10 1EL0 Op0 1zb0 Rd0 1wn0 Rd0 46n0 Ap0 1Nb0 Ap0 1Nb0 Ap0 1zb0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 11B0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 11B0|62e5","America/Santo_Domingo|-0430 EST AST|4u 50 40|0101010101212|ksu 1Cou yLu 1RAu wLu 1QMu xzu 1Q0u xXu 1PAu 13jB0 e00|29e5","America/Sao_Paulo|-03 -02|30 20|010101010101010101010101010101010101010101010101010101010101010101010|CxD0 Rb0 1tB0 IL0 1Fd0 FX0 1EN0 FX0 1HB0 Lz0 1EN0 Lz0 1C10 IL0 1HB0 Db0 1HB0 On0 1zd0 On0 1zd0 Lz0 1zd0 Rb0 1wN0 Wn0 1tB0 Rb0 1tB0 WL0 1tB0 Rb0 1zd0 On0 1HB0 FX0 1C10 Lz0 1Ip0 HX0 1zd0 On0 1HB0 IL0 1wp0 On0 1C10 Lz0 1C10 On0 1zd0 On0 1zd0 Rb0 1zd0 Lz0 1C10 Lz0 1C10 On0 1zd0 On0 1zd0 On0 1zd0 On0 1HB0 FX0|20e6","America/Scoresbysund|-02 -01 +00|20 10 0|010212121212121212121212121212121212121212121212121212121212121212121212121212121212121210101010101010|oXg0 1a00 1cK0 1cL0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 2pA0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|452","America/Sitka|PST PDT YST AKST AKDT|80 70 90 90 80|0101010101010101010101010101234343434343434343434343434343434343434343434343434343434343434343434343434343434343434343434343|Ka0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 co0 10q0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|90e2","America/St_Johns|NST NDT NDDT|3u 2u 1u|010101010101010101010101010101010101020101010101010101010101010101010101010101010101010101010101010101010101010101010101010|K5u 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14n1 1lb0 14p0 1nW0 11C0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zcX Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|11e4","America/Swift_Current|MST CST|70 60|01|5E90|16e3","America/Tegucigalpa|CST CDT|60 50|0101010|Gcu0 WL0 1qN0 WL0 GRd0 AL0|11e5","America/Thule|AST ADT|40 30|010101010101010101010101010101010101010101010101010101010101010101010101010101010|PHG0 1cL0 1cN0 1cL0 1fB0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|656","America/Vancouver|PST PDT MST|80 70 70|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101012|Ka0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|23e5","America/Whitehorse|PST PDT MST|80 70 70|01010101010101010101010101010101010101010101010101010101010101010101010101010101012|p7K0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1z90|23e3","America/Yakutat|YST YDT AKST AKDT|90 80 90 80|0101010101010101010101010101023232323232323232323232323232323232323232323232323232323232323232323232323232323232323232323232|Kb0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 s10 1Vz0 LB0 1BX0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 cn0 10q0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|642","Antarctica/Casey|+08 +11|-80 -b0|01010101010101010|1ARS0 T90 40P0 KL0 blz0 3m10 1o30 14k0 1kr0 12l0 1o01 14kX 1lf1 14kX 1lf1 13bX|10","Antarctica/Davis|+07 +05|-70 -50|01010|1ART0 VB0 3Wn0 KN0|70","Pacific/Port_Moresby|+10|-a0|0||25e4","Antarctica/Macquarie|AEDT AEST|-b0 -a0|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|qg0 1wo0 U00 1wo0 LA0 1C00 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 11A0 1qM0 WM0 1qM0 Oo0 1zc0 Oo0 1zc0 Oo0 1wo0 WM0 1tA0 WM0 1tA0 U00 1tA0 U00 1tA0 11A0 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 11A0 1o00 1io0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1cM0 1a00 1io0 1cM0 1cM0 1cM0 1cM0 3Co0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0|1","Antarctica/Mawson|+06 +05|-60 -50|01|1ARU0|60","Pacific/Auckland|NZST NZDT|-c0 -d0|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101|bKC0 IM0 1C00 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1qM0 14o0 1lc0 14o0 1lc0 14o0 1lc0 17c0 1io0 17c0 1io0 17c0 1io0 17c0 1lc0 14o0 1lc0 14o0 1lc0 17c0 1io0 17c0 1io0 17c0 1lc0 14o0 1lc0 14o0 1lc0 17c0 1io0 17c0 1io0 17c0 1io0 17c0 1io0 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1io0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1fA0 1a00|14e5","Antarctica/Palmer|-03 -02 -04|30 20 40|01020202020202020202020202020202020202020202020202020202020202020202020|9Rf0 Db0 jsN0 14N0 11z0 1o10 11z0 1qN0 WL0 1qN0 WL0 1qN0 1cL0 1cN0 11z0 1o10 11z0 1qN0 WL0 1fB0 19X0 1qN0 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 17b0 1ip0 11z0 1ip0 1fz0 1fB0 11z0 1qN0 WL0 1qN0 WL0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 17b0 1ip0 11z0 1o10 19X0 1fB0 1nX0 G10 1EL0 Op0 1zb0 Rd0 1wn0 Rd0 46n0 Ap0|40","Antarctica/Rothera|-00 -03|0 30|01|gOo0|130","Asia/Riyadh|+03|-30|0||57e5","Antarctica/Troll|-00 +00 +02|0 0 -20|012121212121212121212121212121212121212121212121212121|1puo0 hd0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|40","Antarctica/Vostok|+07 -00 +05|-70 0 -50|0102|WCF0 1Nj0 1aTv0|25","Europe/Berlin|CET CEST|-10 -20|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|oXd0 1a00 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|41e5","Asia/Almaty|+06 +07 +05|-60 -70 -50|01010101010101010101020101010101010101010101010102|rn60 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 L4m0|15e5","Asia/Amman|EET EEST +03|-20 -30 -30|010101010101010101010101010101010101010101010101010101010101010101010101010101010101012|8kK0 KL0 1oN0 11b0 1oN0 11b0 1pd0 1dz0 1cp0 11b0 1op0 11b0 fO10 1db0 1e10 1cL0 1cN0 1cL0 1cN0 1fz0 1pd0 10n0 1ld0 14n0 1hB0 15b0 1ip0 19X0 1cN0 1cL0 1cN0 17b0 1ld0 14o0 1lc0 17c0 1io0 17c0 1io0 17c0 1So0 y00 1fc0 1dc0 1co0 1dc0 1cM0 1cM0 1cM0 1o00 11A0 1lc0 17c0 1cM0 1cM0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 4bX0 Dd0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 LA0 1C00|25e5","Asia/Anadyr|+13 +14 +12 +11|-d0 -e0 -c0 -b0|010202020202020202023202020202020202020202020202020202020232|rmX0 1db0 2q10 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 2sp0 WM0|13e3","Asia/Aqtau|+05 +06 +04|-50 -60 -40|0101010101010101010201010120202020202020202020|sAj0 2pX0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cN0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0|15e4","Asia/Aqtobe|+05 +06 +04|-50 -60 -40|01010101010101010102010101010101010101010101010|rn70 3Db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0|27e4","Asia/Ashgabat|+05 +06 +04|-50 -60 -40|01010101010101010101020|rn70 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0|41e4","Asia/Atyrau|+05 +06 +04|-50 -60 -40|010101010101010101020101010101010102020202020|sAj0 2pX0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 2sp0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0|","Asia/Baghdad|+03 +04|-30 -40|01010101010101010101010101010101010101010101010101010|u190 11b0 1cp0 1dz0 1dd0 1db0 1cN0 1cp0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1de0 1dc0 1dc0 1dc0 1cM0 1dc0 1cM0 1dc0 1cM0 1dc0 1dc0 1dc0 1cM0 1dc0 1cM0 1dc0 1cM0 1dc0 1dc0 1dc0 1cM0 1dc0 1cM0 1dc0 1cM0 1dc0 1dc0 1dc0 1cM0 1dc0 1cM0 1dc0 1cM0 1dc0|66e5","Asia/Qatar|+04 +03|-40 -30|01|5QI0|96e4","Asia/Baku|+04 +05 +03|-40 -50 -30|010101010101010101010201010101010101010101010101010101010101010|rn80 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 1cM0 9Je0 1o00 11z0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00|27e5","Asia/Bangkok|+07|-70|0||15e6","Asia/Barnaul|+07 +08 +06|-70 -80 -60|01010101010101010101020101010102020202020202020202020202020202020|rn50 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 p90 LE0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0 3rd0|","Asia/Beirut|EET EEST|-20 -30|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|61a0 En0 1oN0 11b0 1oN0 11b0 1oN0 11b0 1pd0 11b0 1oN0 11b0 1op0 11b0 dA10 17b0 1iN0 17b0 1iN0 17b0 1iN0 17b0 1vB0 SL0 1mp0 13z0 1iN0 17b0 1iN0 17b0 1jd0 12n0 1a10 1cL0 1cN0 1cL0 1cN0 1cL0 1fB0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1qL0 WN0 1qL0 WN0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 WN0 1qL0 WN0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 WN0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 WN0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 WN0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 WN0 1qL0 11B0 1nX0|22e5","Asia/Bishkek|+06 +07 +05|-60 -70 -50|0101010101010101010102020202020202020202020202020|rn60 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2e00 1tX0 17b0 1ip0 17b0 1ip0 17b0 1ip0 17b0 1ip0 19X0 1cPu 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 WN0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0|87e4","Asia/Brunei|+08|-80|0||42e4","Asia/Kolkata|IST|-5u|0||15e6","Asia/Chita|+09 +10 +08|-90 -a0 -80|0101010101010101010102010101010101010101010101010101010101010120|rn30 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0 3re0|33e4","Asia/Ulaanbaatar|+07 +08 +09|-70 -80 -90|01212121212121212121212121212121212121212121212121|jsF0 cKn0 1db0 1dd0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1fB0 1cL0 1cN0 1cL0 1cN0 1cL0 6hD0 11z0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 kEp0 1cJ0 1cP0 1cJ0|12e5","Asia/Shanghai|CST CDT|-80 -90|0101010101010|DKG0 Rb0 1o10 11z0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0|23e6","Asia/Colombo|+0530 +0630 +06|-5u -6u -60|0120|14giu 11zu n3cu|22e5","Asia/Dhaka|+06 +07|-60 -70|010|1A5R0 1i00|16e6","Asia/Damascus|EET EEST +03|-20 -30 -30|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101012|M00 11b0 1oN0 11b0 1pd0 11b0 1oN0 11b0 1oN0 11b0 1oN0 11b0 1pd0 11b0 1oN0 Nb0 1AN0 Nb0 bcp0 19X0 1gp0 19X0 3ld0 1xX0 Vd0 1Bz0 Sp0 1vX0 10p0 1dz0 1cN0 1cL0 1db0 1db0 1g10 1an0 1ap0 1db0 1fd0 1db0 1cN0 1db0 1dd0 1db0 1cp0 1dz0 1c10 1dX0 1cN0 1db0 1dd0 1db0 1cN0 1db0 1cN0 1db0 1cN0 1db0 1dd0 1db0 1cN0 1db0 1cN0 19z0 1fB0 1qL0 11B0 1on0 Wp0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 WN0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 WN0 1qL0|26e5","Asia/Dili|+09 +08|-90 -80|010|fpr0 Xld0|19e4","Asia/Dubai|+04|-40|0||39e5","Asia/Dushanbe|+06 +07 +05|-60 -70 -50|0101010101010101010102|rn60 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2hB0|76e4","Asia/Famagusta|EET EEST +03|-20 -30 -30|0101010101010101010101010101010101010101010101010101010101010101010101010101010101012010101010101010101010101010|cPa0 1cL0 1qp0 Xz0 19B0 19X0 1fB0 1db0 1cp0 1cL0 1fB0 19X0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1fB0 1cL0 1cN0 1cL0 1cN0 1o30 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 15U0 2Ks0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|","Asia/Gaza|IST IDT EET EEST|-20 -30 -20 -30|010101010101010101010101010101023232323232323232323232323232323232323232323232323232323232323232323232|aXa0 Db0 1fB0 Rb0 bXB0 gM0 8Q00 IM0 1wo0 TX0 1HB0 IL0 1s10 10n0 1o10 WL0 1zd0 On0 1ld0 11z0 1o10 14n0 1o10 14n0 1nd0 12n0 1nd0 Xz0 1q10 12n0 M10 C00 17c0 1io0 17c0 1io0 17c0 1o00 1cL0 1fB0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 17c0 1io0 18N0 1bz0 19z0 1gp0 1610 1iL0 11z0 1o10 14o0 1lA1 SKX 1xd1 MKX 1AN0 1a00 1fA0 1cL0 1cN0 1nX0 1210 1nA0 1210 1qL0 WN0 1qL0 WN0 1qL0 11c0 1on0 11B0 1o00 11A0 1qo0 XA0 1qp0 1cN0 1cL0 1a10 1fz0 17d0 1in0 11B0 1nX0 11B0 1qL0 WN0 1qL0 WN0 1qL0 11B0 1nX0|18e5","Asia/Hebron|IST IDT EET EEST|-20 -30 -20 -30|01010101010101010101010101010102323232323232323232323232323232323232323232323232323232323232323232323232|aXa0 Db0 1fB0 Rb0 bXB0 gM0 8Q00 IM0 1wo0 TX0 1HB0 IL0 1s10 10n0 1o10 WL0 1zd0 On0 1ld0 11z0 1o10 14n0 1o10 14n0 1nd0 12n0 1nd0 Xz0 1q10 12n0 M10 C00 17c0 1io0 17c0 1io0 17c0 1o00 1cL0 1fB0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 17c0 1io0 18N0 1bz0 19z0 1gp0 1610 1iL0 12L0 1mN0 14o0 1lc0 Tb0 1xd1 MKX bB0 cn0 1cN0 1a00 1fA0 1cL0 1cN0 1nX0 1210 1nA0 1210 1qL0 WN0 1qL0 WN0 1qL0 11c0 1on0 11B0 1o00 11A0 1qo0 XA0 1qp0 1cN0 1cL0 1a10 1fz0 17d0 1in0 11B0 1nX0 11B0 1qL0 WN0 1qL0 WN0 1qL0 11B0 1nX0|25e4","Asia/Ho_Chi_Minh|+08 +07|-80 -70|01|dfs0|90e5","Asia/Hong_Kong|HKT HKST|-80 -90|01010101010101010|H7u 1cL0 1cN0 1cL0 1cN0 1fz0 1cN0 1cL0 s10 1Vz0 1cN0 1cL0 1cN0 1cL0 6fd0 14n0|73e5","Asia/Hovd|+06 +07 +08|-60 -70 -80|01212121212121212121212121212121212121212121212121|jsG0 cKn0 1db0 1dd0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1fB0 1cL0 1cN0 1cL0 1cN0 1cL0 6hD0 11z0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 kEp0 1cJ0 1cP0 1cJ0|81e3","Asia/Irkutsk|+08 +09 +07|-80 -90 -70|010101010101010101010201010101010101010101010101010101010101010|rn40 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0|60e4","Europe/Istanbul|EET EEST +03 +04|-20 -30 -30 -40|01010101010123201010101010101010101010101010101010101010101010101010101010101012|8jz0 11A0 WN0 1qL0 TB0 1tX0 U10 1tz0 11B0 1in0 17d0 z90 cne0 pb0 2Cp0 1800 14o0 1dc0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1a00 1fA0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WO0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 Xc0 1qo0 WM0 1qM0 11A0 1o00 1200 1nA0 11A0 1tA0 U00 15w0|13e6","Asia/Jakarta|WIB|-70|0||31e6","Asia/Jayapura|WIT|-90|0||26e4","Asia/Jerusalem|IST IDT|-20 -30|01010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|aXa0 Db0 1fB0 Rb0 bXB0 gM0 8Q00 IM0 1wo0 TX0 1HB0 IL0 1s10 10n0 1o10 WL0 1zd0 On0 1ld0 11z0 1o10 14n0 1o10 14n0 1nd0 12n0 1nd0 Xz0 1q10 12n0 1hB0 1dX0 1ep0 1aL0 1eN0 17X0 1nf0 11z0 1tB0 19W0 1e10 17b0 1ep0 1gL0 18N0 1fz0 1eN0 17b0 1gq0 1gn0 19d0 1dz0 1c10 17X0 1hB0 1gn0 19d0 1dz0 1c10 17X0 1kp0 1dz0 1c10 1aL0 1eN0 1oL0 10N0 1oL0 10N0 1oL0 10N0 1rz0 W10 1rz0 W10 1rz0 10N0 1oL0 10N0 1oL0 10N0 1rz0 W10 1rz0 W10 1rz0 10N0 1oL0 10N0 1oL0 10N0 1oL0 10N0 1rz0 W10 1rz0 W10 1rz0 10N0 1oL0|81e4","Asia/Kabul|+0430|-4u|0||46e5","Asia/Kamchatka|+12 +13 +11|-c0 -d0 -b0|0101010101010101010102010101010101010101010101010101010101020|rn00 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 2sp0 WM0|18e4","Asia/Karachi|+05 PKT PKST|-50 -50 -60|01212121|2Xv0 1fy00 1cL0 dK10 11b0 1610 1jX0|24e6","Asia/Urumqi|+06|-60|0||32e5","Asia/Kathmandu|+0530 +0545|-5u -5J|01|CVuu|12e5","Asia/Khandyga|+09 +10 +08 +11|-90 -a0 -80 -b0|01010101010101010101020101010101010101010101010131313131313131310|rn30 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 qK0 yN0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 17V0 7zD0|66e2","Asia/Krasnoyarsk|+07 +08 +06|-70 -80 -60|010101010101010101010201010101010101010101010101010101010101010|rn50 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0|10e5","Asia/Kuala_Lumpur|+0730 +08|-7u -80|01|td40|71e5","Asia/Macau|CST CDT|-80 -90|01010101010101010|H7u 1cL0 1cN0 1cL0 1cN0 1fz0 1cN0 1cL0 s10 1Vz0 1cN0 1cL0 1cN0 1cL0 6fd0 14n0|57e4","Asia/Magadan|+11 +12 +10|-b0 -c0 -a0|0101010101010101010102010101010101010101010101010101010101010120|rn10 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0 3Cq0|95e3","Asia/Makassar|WITA|-80|0||15e5","Asia/Manila|PST PDT|-80 -90|01010|hB40 1bb0 uNB0 rz0|24e6","Asia/Nicosia|EET EEST|-20 -30|01010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|cPa0 1cL0 1qp0 Xz0 19B0 19X0 1fB0 1db0 1cp0 1cL0 1fB0 19X0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1fB0 1cL0 1cN0 1cL0 1cN0 1o30 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|32e4","Asia/Novokuznetsk|+07 +08 +06|-70 -80 -60|0101010101010101010102010101010101010101010101010101010101020|rn50 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 2sp0 WM0|55e4","Asia/Novosibirsk|+07 +08 +06|-70 -80 -60|01010101010101010101020101020202020202020202020202020202020202020|rn50 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 ml0 Os0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0 4eN0|15e5","Asia/Omsk|+06 +07 +05|-60 -70 -50|010101010101010101010201010101010101010101010101010101010101010|rn60 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0|12e5","Asia/Oral|+05 +06 +04|-50 -60 -40|010101010101010202020202020202020202020202020|rn70 3Db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 2pB0 1cM0 1fA0 1cM0 1cM0 IM0 1EM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0|27e4","Asia/Pontianak|WITA WIB|-80 -70|01|HNs0|23e4","Asia/Pyongyang|KST KST|-90 -8u|010|1P4D0 6BA0|29e5","Asia/Qostanay|+05 +06 +04|-50 -60 -40|01010101010101010102010101010101010101010101010|rn70 3Db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 Mv90|","Asia/Qyzylorda|+05 +06|-50 -60|010101010101010101010101010101010101010101010|rn70 3Db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 3ao0 1EM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 zQl0|73e4","Asia/Rangoon|+0630|-6u|0||48e5","Asia/Sakhalin|+11 +12 +10|-b0 -c0 -a0|010101010101010101010201010101010202020202020202020202020202020|rn10 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 2pB0 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0 3rd0|58e4","Asia/Samarkand|+05 +06|-50 -60|010101010101010101010|rn70 3Db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0|36e4","Asia/Seoul|KST KDT|-90 -a0|01010|Gf50 11A0 1o00 11A0|23e6","Asia/Srednekolymsk|+11 +12 +10|-b0 -c0 -a0|010101010101010101010201010101010101010101010101010101010101010|rn10 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0|35e2","Asia/Taipei|CST CDT|-80 -90|0101010|akg0 1db0 1cN0 1db0 97B0 AL0|74e5","Asia/Tashkent|+06 +07 +05|-60 -70 -50|0101010101010101010102|rn60 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0|23e5","Asia/Tbilisi|+04 +05 +03|-40 -50 -30|01010101010101010101020202010101010101010101020|rn80 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 1cK0 1cL0 1cN0 1cL0 1cN0 2pz0 1cL0 1fB0 3Nz0 11B0 1nX0 11B0 1qL0 WN0 1qL0 WN0 1qL0 11B0 1nX0 11B0 1nX0 11B0 An0 Os0 WM0|11e5","Asia/Tehran|+0330 +0430 +04 +05|-3u -4u -40 -50|0123201010101010101010101010101010101010101010101010101010101010101010|hyHu 1pc0 120u Rc0 Dc0 1iou Kn0 1dB0 1en0 pNB0 UL0 1cN0 1dz0 1cp0 1dz0 1cp0 1dz0 1cp0 1dz0 1cp0 1dz0 1cN0 1dz0 1cp0 1dz0 1cp0 1dz0 1cp0 1dz0 1cN0 1dz0 1cp0 1dz0 1cp0 1dz0 1cp0 1dz0 1cN0 1dz0 64p0 1dz0 1cN0 1dz0 1cp0 1dz0 1cp0 1dz0 1cp0 1dz0 1cN0 1dz0 1cp0 1dz0 1cp0 1dz0 1cp0 1dz0 1cN0 1dz0 1cp0 1dz0 1cp0 1dz0 1cp0 1dz0 1cN0 1dz0 1cp0 1dz0|14e6","Asia/Thimphu|+0530 +06|-5u -60|01|HcGu|79e3","Asia/Tokyo|JST|-90|0||38e6","Asia/Tomsk|+07 +08 +06|-70 -80 -60|01010101010101010101020101010101010101010101020202020202020202020|rn50 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 co0 1bB0 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0 3Qp0|10e5","Asia/Ust-Nera|+09 +12 +11 +10|-90 -c0 -b0 -a0|0121212121212121212123212121212121212121212121212121212121212123|rn30 1d90 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 17V0 7zD0|65e2","Asia/Vladivostok|+10 +11 +09|-a0 -b0 -90|010101010101010101010201010101010101010101010101010101010101010|rn20 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0|60e4","Asia/Yakutsk|+09 +10 +08|-90 -a0 -80|010101010101010101010201010101010101010101010101010101010101010|rn30 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0|28e4","Asia/Yekaterinburg|+05 +06 +04|-50 -60 -40|010101010101010101010201010101010101010101010101010101010101010|rn70 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0|14e5","Asia/Yerevan|+04 +05 +03|-40 -50 -30|01010101010101010101020202020101010101010101010101010101010|rn80 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 2pB0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 4RX0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0|13e5","Atlantic/Azores|-01 +00 WET WEST|10 0 0 -10|01010101010101010101010231010101010101010101010101010101010101010101010101010101010101010101010101010|tLB0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 Ap0 An0 wo0 Eo0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|25e4","Atlantic/Bermuda|AST ADT|40 30|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|avi0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1fz0 1a10 1fz0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 14p0 1lb0 14p0 1nX0 11B0 1nX0 11B0 1nX0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0 Rd0 1zb0 Op0 1zb0 Op0 1zb0 Op0 1zb0|65e3","Atlantic/Canary|WET WEST|0 -10|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|oXc0 1a10 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|54e4","Atlantic/Cape_Verde|-02 -01|20 10|01|elE0|50e4","Atlantic/Faroe|WET WEST|0 -10|01010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|rm10 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|49e3","Atlantic/Madeira|WET WEST|0 -10|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|tOo0 1a00 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cN0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|27e4","Atlantic/South_Georgia|-02|20|0||30","Atlantic/Stanley|-04 -03 -02|40 30 20|01212101010101010101010101010101010101010101010101010101|wrg0 WL0 1qL0 U10 1tz0 2mN0 WN0 1qL0 WN0 1qL0 WN0 1qL0 WN0 1tz0 U10 1tz0 WN0 1qL0 WN0 1qL0 WN0 1qL0 WN0 1qL0 WN0 1tz0 WN0 1qL0 WN0 1qL0 WN0 1qL0 WN0 1qL0 WN0 1qN0 U10 1wn0 Rd0 1wn0 U10 1tz0 U10 1tz0 U10 1tz0 U10 1tz0 U10 1wn0 U10 1tz0 U10 1tz0 U10|21e2","Australia/Sydney|AEST AEDT|-a0 -b0|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101|4r40 LA0 1C00 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 14o0 1o00 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 U00 1qM0 WM0 1tA0 WM0 1tA0 U00 1tA0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 11A0 1o00 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 11A0 1o00 WM0 1qM0 14o0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0|40e5","Australia/Adelaide|ACST ACDT|-9u -au|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101|4r4u LA0 1C00 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 U00 1qM0 WM0 1tA0 WM0 1tA0 U00 1tA0 U00 1tA0 Oo0 1zc0 WM0 1qM0 Rc0 1zc0 U00 1tA0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 11A0 1o00 WM0 1qM0 14o0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0|11e5","Australia/Brisbane|AEST AEDT|-a0 -b0|010101010|4r40 LA0 H1A0 Oo0 1zc0 Oo0 1zc0 Oo0|20e5","Australia/Broken_Hill|ACST ACDT|-9u -au|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101|4r4u LA0 1C00 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 14o0 1o00 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 U00 1qM0 WM0 1tA0 WM0 1tA0 U00 1tA0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 11A0 1o00 WM0 1qM0 14o0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0|18e3","Australia/Hobart|AEDT AEST|-b0 -a0|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|qg0 1wo0 U00 1wo0 LA0 1C00 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 11A0 1qM0 WM0 1qM0 Oo0 1zc0 Oo0 1zc0 Oo0 1wo0 WM0 1tA0 WM0 1tA0 U00 1tA0 U00 1tA0 11A0 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 11A0 1o00 1io0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1cM0 1a00 1io0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0|21e4","Australia/Darwin|ACST|-9u|0||12e4","Australia/Eucla|+0845 +0945|-8J -9J|0101010101010|bHRf Oo0 l5A0 Oo0 iJA0 G00 zU00 IM0 1qM0 11A0 1o00 11A0|368","Australia/Lord_Howe|AEST +1030 +1130 +11|-a0 -au -bu -b0|01212121213131313131313131313131313131313131313131313131313131313131313131313131313131313131313131313|raC0 1zdu Rb0 1zd0 On0 1zd0 On0 1zd0 On0 1zd0 TXu 1qMu WLu 1tAu WLu 1tAu TXu 1tAu Onu 1zcu Onu 1zcu Onu 1zcu Rbu 1zcu Onu 1zcu Onu 1zcu 11zu 1o0u 11zu 1o0u 11zu 1o0u 11zu 1qMu WLu 11Au 1nXu 1qMu 11zu 1o0u 11zu 1o0u 11zu 1qMu WLu 1qMu 11zu 1o0u WLu 1qMu 14nu 1cMu 1cLu 1cMu 1cLu 1cMu 1cLu 1cMu 1cLu 1fAu 1cLu 1cMu 1cLu 1cMu 1cLu 1cMu 1cLu 1cMu 1cLu 1cMu 1cLu 1fAu 1cLu 1cMu 1cLu 1cMu 1cLu 1cMu 1cLu 1cMu 1cLu 1cMu 1fzu 1cMu 1cLu 1cMu 1cLu 1cMu 1cLu 1cMu 1cLu 1cMu 1cLu 1fAu 1cLu 1cMu|347","Australia/Lindeman|AEST AEDT|-a0 -b0|0101010101010|4r40 LA0 H1A0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0|10","Australia/Melbourne|AEST AEDT|-a0 -b0|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101|4r40 LA0 1C00 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 U00 1qM0 WM0 1qM0 11A0 1tA0 U00 1tA0 U00 1tA0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 11A0 1o00 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 11A0 1o00 WM0 1qM0 14o0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0|39e5","Australia/Perth|AWST AWDT|-80 -90|0101010101010|bHS0 Oo0 l5A0 Oo0 iJA0 G00 zU00 IM0 1qM0 11A0 1o00 11A0|18e5","Europe/Brussels|CET CEST|-10 -20|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|hDB0 1a00 1fA0 1cM0 1cM0 1cM0 1fA0 1a00 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|21e5","Pacific/Easter|-06 -07 -05|60 70 50|010101010101010101010101020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202|yP0 1ip0 11z0 1o10 11z0 1qN0 WL0 1ld0 14n0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 WL0 1qN0 11z0 1o10 2pA0 11z0 1o10 11z0 1qN0 WL0 1qN0 WL0 1qN0 1cL0 1cN0 11z0 1o10 11z0 1qN0 WL0 1fB0 19X0 1qN0 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 17b0 1ip0 11z0 1ip0 1fz0 1fB0 11z0 1qN0 WL0 1qN0 WL0 1qN0 WL0 1qN0 11z0 1o10 11z0 1o10 11z0 1qN0 WL0 1qN0 17b0 1ip0 11z0 1o10 19X0 1fB0 1nX0 G10 1EL0 Op0 1zb0 Rd0 1wn0 Rd0 46n0 Ap0 1Nb0 Ap0 1Nb0 Ap0 1zb0 11B0 1nX0 11B0 1nX0 11B0 1nX0 14p0 1lb0 11B0 1qL0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1nX0 11B0 1qL0 WN0 1qL0 11B0|30e2","Europe/Athens|EET EEST|-20 -30|01010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|cOK0 1vc0 SO0 1cM0 1a00 1ao0 1fc0 1a10 1fG0 1cg0 1dX0 1bX0 1cQ0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|35e5","Europe/Dublin|IST GMT|-10 0|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101|4re0 U00 1tA0 U00 1tA0 U00 1tA0 U00 1tA0 WM0 1qM0 WM0 1qM0 WM0 1tA0 U00 1tA0 U00 1tA0 11z0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1o00 14o0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|12e5","Etc/GMT-1|+01|-10|0||","Pacific/Guadalcanal|+11|-b0|0||11e4","Pacific/Tarawa|+12|-c0|0||29e3","Etc/GMT-13|+13|-d0|0||","Etc/GMT-14|+14|-e0|0||","Etc/GMT-2|+02|-20|0||","Indian/Maldives|+05|-50|0||35e4","Pacific/Palau|+09|-90|0||21e3","Etc/GMT+1|-01|10|0||","Pacific/Tahiti|-10|a0|0||18e4","Pacific/Niue|-11|b0|0||12e2","Etc/GMT+12|-12|c0|0||","Etc/GMT+5|-05|50|0||","Etc/GMT+6|-06|60|0||","Etc/GMT+7|-07|70|0||","Etc/GMT+8|-08|80|0||","Pacific/Gambier|-09|90|0||125","Etc/UTC|UTC|0|0||","Europe/Andorra|CET CEST|-10 -20|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|B7d0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|79e3","Europe/Astrakhan|+04 +05 +03|-40 -50 -30|0101010101010101020202020202020202020202020202020202020202020|rn80 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 2pB0 1cM0 1fA0 1cM0 3Co0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0 3rd0|10e5","Europe/London|BST GMT|-10 0|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101|4re0 U00 1tA0 U00 1tA0 U00 1tA0 U00 1tA0 WM0 1qM0 WM0 1qM0 WM0 1tA0 U00 1tA0 U00 1tA0 11z0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1o00 14o0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|10e6","Europe/Belgrade|CET CEST|-10 -20|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|wdd0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|12e5","Europe/Prague|CET CEST|-10 -20|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|muN0 1cM0 1fA0 1a00 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|13e5","Europe/Bucharest|EET EEST|-20 -30|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|mRa0 On0 1fA0 1a10 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cK0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cL0 1cN0 1cL0 1fB0 1nX0 11E0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|19e5","Europe/Budapest|CET CEST|-10 -20|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|oXb0 1a00 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cO0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|17e5","Europe/Zurich|CET CEST|-10 -20|01010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|rm10 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|38e4","Europe/Chisinau|MSK MSD EEST EET|-30 -40 -30 -20|010101010101010101012323232323232323232323232323232323232323232323232323232323232323232323232323232323|rn90 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 gL0 WO0 1cM0 1cM0 1cK0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1fB0 1nX0 11D0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WN0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|67e4","Europe/Gibraltar|CET CEST|-10 -20|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|tLB0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|30e3","Europe/Helsinki|EET EEST|-20 -30|01010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|rm00 1cM0 1cM0 1cM0 1cN0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|12e5","Europe/Kaliningrad|MSK MSD EEST EET +03|-30 -40 -30 -20 -30|010101010101010102323232323232323232323232323232323232323232343|rn90 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cN0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0|44e4","Europe/Kiev|MSK MSD EEST EET|-30 -40 -30 -20|0101010101010101010123232323232323232323232323232323232323232323232323232323232323232323232323232323|rn90 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 Db0 3220 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o10 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|34e5","Europe/Kirov|+04 +05 MSD MSK MSK|-40 -50 -40 -30 -40|01010101010101010232302323232323232323232323232323232323232343|rn80 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cN0 1cM0 1fA0 1cM0 2pz0 1cN0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0|48e4","Europe/Lisbon|CET WET WEST CEST|-10 0 -10 -20|01212121212121212121212121212121203030302121212121212121212121212121212121212121212121212121212121212121212121|go00 1cM0 1cM0 1fB0 1cM0 1cM0 1cM0 1fA0 1a00 1cL0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cN0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|27e5","Europe/Madrid|CET CEST|-10 -20|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|apy0 1a10 1fz0 1a10 19X0 1cN0 1fz0 1a10 1fC0 1cM0 1cM0 1cM0 1fA0 1a00 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|62e5","Europe/Malta|CET CEST|-10 -20|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|XX0 LA0 1zc0 Oo0 1C00 Oo0 1co0 1cM0 1lA0 Xc0 1qq0 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1o10 11z0 1iN0 19z0 1fB0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|42e4","Europe/Minsk|MSK MSD EEST EET +03|-30 -40 -30 -20 -30|010101010101010101023232323232323232323232323232323232323234|rn90 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 3Fc0 1cN0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0|19e5","Europe/Paris|CET CEST|-10 -20|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|fbc0 1cL0 1fC0 1a00 1fA0 1cM0 1cM0 1cM0 1fA0 1a00 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|11e6","Europe/Moscow|MSK MSD EEST EET MSK|-30 -40 -30 -20 -40|0101010101010101010102301010101010101010101010101010101010101040|rn90 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cN0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0|16e6","Europe/Riga|MSK MSD EEST EET|-30 -40 -30 -20|010101010101010102323232323232323232323232323232323232323232323232323232323232323232323232323232323|rn90 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cN0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cN0 1o00 11A0 1o00 11A0 1qM0 3oo0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|64e4","Europe/Rome|CET CEST|-10 -20|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|XX0 LA0 1zc0 Oo0 1C00 Oo0 1C00 LA0 1zc0 Oo0 1C00 LA0 1C00 LA0 1zc0 Oo0 1C00 Oo0 1zc0 Oo0 1fC0 1a00 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|39e5","Europe/Samara|+04 +05 +03|-40 -50 -30|01010101010101010202010101010101010101010101010101010101020|rn80 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 2pB0 1cM0 1fA0 2y10 14m0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 2sp0 WM0|12e5","Europe/Saratov|+04 +05 +03|-40 -50 -30|0101010101010102020202020202020202020202020202020202020202020|rn80 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 2pB0 1cM0 1cM0 1cM0 1fA0 1cM0 3Co0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0 5810|","Europe/Simferopol|MSK MSD EET EEST MSK|-30 -40 -20 -30 -40|0101010101010101010232323101010323232323232323232323232323232323240|rn90 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1Q00 4eN0 1cM0 1cM0 1cM0 1cM0 dV0 WO0 1cM0 1cM0 1fy0 1o30 11B0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11z0 1nW0|33e4","Europe/Sofia|EET EEST|-20 -30|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|muJ0 1dd0 1fb0 1ap0 1fb0 1a20 1fy0 1a30 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cK0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1fB0 1nX0 11E0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|12e5","Europe/Tallinn|MSK MSD EEST EET|-30 -40 -30 -20|0101010101010101023232323232323232323232323232323232323232323232323232323232323232323232323232323|rn90 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cN0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o10 11A0 1qM0 5QM0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|41e4","Europe/Tirane|CET CEST|-10 -20|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|axz0 10n0 1op0 11z0 1pd0 11z0 1qN0 WL0 1qp0 Xb0 1qp0 Xb0 1qp0 11z0 1lB0 11z0 1qN0 11z0 1iN0 16n0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|42e4","Europe/Ulyanovsk|+04 +05 +03 +02|-40 -50 -30 -20|010101010101010102023202020202020202020202020202020202020202020|rn80 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 2pB0 1cM0 1fA0 2pB0 IM0 rX0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0 3rd0|13e5","Europe/Vienna|CET CEST|-10 -20|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|oXb0 19X0 1cP0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|18e5","Europe/Vilnius|MSK MSD EEST EET CEST CET|-30 -40 -30 -20 -20 -10|01010101010101010232323232323232323454323232323232323232323232323232323232323232323232323232323|rn90 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cN0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11B0 1o00 11A0 1qM0 8io0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|54e4","Europe/Volgograd|+04 +05 MSD MSK MSK|-40 -50 -40 -30 -40|0101010101010102323230232323232323232323232323232323232323234303|rn80 1db0 1cN0 1db0 1cN0 1db0 1dd0 1cO0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cN0 1cM0 1cM0 1cM0 1fA0 1cM0 2pz0 1cN0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 8Hz0 9Jd0 5gn0|10e5","Europe/Warsaw|CET CEST|-10 -20|0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010|hDA0 1a00 1fA0 1cM0 1cM0 1cM0 1fA0 1a00 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cN0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00 11A0 1o00 11A0 1o00 11A0 1qM0 WM0 1qM0 WM0 1qM0 11A0 1o00|17e5","Pacific/Honolulu|HST|a0|0||37e4","Indian/Chagos|+05 +06|-50 -60|01|13ij0|30e2","Indian/Mauritius|+04 +05|-40 -50|01010|v5U0 14L0 12kr0 11z0|15e4","Pacific/Kwajalein|-12 +12|c0 -c0|01|Vxo0|14e3","Pacific/Chatham|+1245 +1345|-cJ -dJ|010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101|bKC0 IM0 1C00 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Oo0 1zc0 Rc0 1zc0 Oo0 1qM0 14o0 1lc0 14o0 1lc0 14o0 1lc0 17c0 1io0 17c0 1io0 17c0 1io0 17c0 1lc0 14o0 1lc0 14o0 1lc0 17c0 1io0 17c0 1io0 17c0 1lc0 14o0 1lc0 14o0 1lc0 17c0 1io0 17c0 1io0 17c0 1io0 17c0 1io0 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1io0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1fA0 1a00|600","Pacific/Apia|-11 -10 +14 +13|b0 a0 -e0 -d0|010123232323232323232323|1Dbn0 1ff0 1a00 CI0 AQ0 1cM0 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1a00 1fA0 1cM0 1fA0 1a00 1fA0 1a00 1fA0|37e3","Pacific/Bougainville|+10 +11|-a0 -b0|01|1NwE0|18e4","Pacific/Efate|+11 +12|-b0 -c0|01010101010101010101010|9EA0 Dc0 n610 1cL0 1cN0 1cL0 1fB0 19X0 1fB0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1cN0 1cL0 1fB0 Lz0 1Nd0 An0|66e3","Pacific/Enderbury|-12 -11 +13|c0 b0 -d0|012|nIc0 B7X0|1","Pacific/Fakaofo|-11 +13|b0 -d0|01|1Gfn0|483","Pacific/Fiji|+12 +13|-c0 -d0|01010101010101010101010101010|1ace0 LA0 1EM0 IM0 nJc0 LA0 1o00 Rc0 1wo0 Ao0 1Nc0 Ao0 1Q00 xz0 1SN0 uM0 1SM0 uM0 1VA0 s00 1VA0 s00 1VA0 s00 20o0 pc0 2hc0 bc0|88e4","Pacific/Galapagos|-05 -06|50 60|0101|CVF0 gNd0 rz0|25e3","Pacific/Guam|GST GDT ChST|-a0 -b0 -a0|010101010102|JQ0 Rb0 1wp0 Rb0 5xd0 rX0 5sN0 zb1 1C0X On0 ULb0|17e4","Pacific/Kiritimati|-1040 -10 +14|aE a0 -e0|012|nIaE B7Xk|51e2","Pacific/Kosrae|+12 +11|-c0 -b0|01|1aAA0|66e2","Pacific/Marquesas|-0930|9u|0||86e2","Pacific/Pago_Pago|SST|b0|0||37e2","Pacific/Nauru|+1130 +12|-bu -c0|01|maCu|10e3","Pacific/Norfolk|+1130 +1230 +11 +12|-bu -cu -b0 -c0|010232323232323232323232323|bHOu Oo0 1COo0 9Jcu 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1cM0 1fA0 1cM0 1cM0|25e4","Pacific/Noumea|+11 +12|-b0 -c0|0101010|jhp0 xX0 1PB0 yn0 HeP0 Ao0|98e3","Pacific/Pitcairn|-0830 -08|8u 80|01|18Vku|56","Pacific/Rarotonga|-1030 -0930 -10|au 9u a0|012121212121212121212121212|lyWu IL0 1zcu Onu 1zcu Onu 1zcu Rbu 1zcu Onu 1zcu Onu 1zcu Onu 1zcu Onu 1zcu Onu 1zcu Rbu 1zcu Onu 1zcu Onu 1zcu Onu|13e3","Pacific/Tongatapu|+13 +14|-d0 -e0|010101010|1csd0 15A0 1wo0 xz0 1Q10 xz0 zWN0 s00|75e3"],links:["Africa/Abidjan|Africa/Accra","Africa/Abidjan|Africa/Bamako","Africa/Abidjan|Africa/Banjul","Africa/Abidjan|Africa/Conakry","Africa/Abidjan|Africa/Dakar","Africa/Abidjan|Africa/Freetown","Africa/Abidjan|Africa/Lome","Africa/Abidjan|Africa/Nouakchott","Africa/Abidjan|Africa/Ouagadougou","Africa/Abidjan|Africa/Timbuktu","Africa/Abidjan|Atlantic/Reykjavik","Africa/Abidjan|Atlantic/St_Helena","Africa/Abidjan|Etc/GMT","Africa/Abidjan|Etc/GMT+0","Africa/Abidjan|Etc/GMT-0","Africa/Abidjan|Etc/GMT0","Africa/Abidjan|Etc/Greenwich","Africa/Abidjan|GMT","Africa/Abidjan|GMT+0","Africa/Abidjan|GMT-0","Africa/Abidjan|GMT0","Africa/Abidjan|Greenwich","Africa/Abidjan|Iceland","Africa/Cairo|Egypt","Africa/Johannesburg|Africa/Maseru","Africa/Johannesburg|Africa/Mbabane","Africa/Lagos|Africa/Bangui","Africa/Lagos|Africa/Brazzaville","Africa/Lagos|Africa/Douala","Africa/Lagos|Africa/Kinshasa","Africa/Lagos|Africa/Libreville","Africa/Lagos|Africa/Luanda","Africa/Lagos|Africa/Malabo","Africa/Lagos|Africa/Niamey","Africa/Lagos|Africa/Porto-Novo","Africa/Maputo|Africa/Blantyre","Africa/Maputo|Africa/Bujumbura","Africa/Maputo|Africa/Gaborone","Africa/Maputo|Africa/Harare","Africa/Maputo|Africa/Kigali","Africa/Maputo|Africa/Lubumbashi","Africa/Maputo|Africa/Lusaka","Africa/Nairobi|Africa/Addis_Ababa","Africa/Nairobi|Africa/Asmara","Africa/Nairobi|Africa/Asmera","Africa/Nairobi|Africa/Dar_es_Salaam","Africa/Nairobi|Africa/Djibouti","Africa/Nairobi|Africa/Kampala","Africa/Nairobi|Africa/Mogadishu","Africa/Nairobi|Indian/Antananarivo","Africa/Nairobi|Indian/Comoro","Africa/Nairobi|Indian/Mayotte","Africa/Tripoli|Libya","America/Adak|America/Atka","America/Adak|US/Aleutian","America/Anchorage|US/Alaska","America/Argentina/Buenos_Aires|America/Buenos_Aires","America/Argentina/Catamarca|America/Argentina/ComodRivadavia","America/Argentina/Catamarca|America/Catamarca","America/Argentina/Cordoba|America/Cordoba","America/Argentina/Cordoba|America/Rosario","America/Argentina/Jujuy|America/Jujuy","America/Argentina/Mendoza|America/Mendoza","America/Cayenne|Etc/GMT+3","America/Chicago|CST6CDT","America/Chicago|US/Central","America/Denver|America/Shiprock","America/Denver|MST7MDT","America/Denver|Navajo","America/Denver|US/Mountain","America/Detroit|US/Michigan","America/Edmonton|America/Yellowknife","America/Edmonton|Canada/Mountain","America/Fort_Wayne|America/Indiana/Indianapolis","America/Fort_Wayne|America/Indianapolis","America/Fort_Wayne|US/East-Indiana","America/Godthab|America/Nuuk","America/Halifax|Canada/Atlantic","America/Havana|Cuba","America/Indiana/Knox|America/Knox_IN","America/Indiana/Knox|US/Indiana-Starke","America/Iqaluit|America/Pangnirtung","America/Jamaica|Jamaica","America/Kentucky/Louisville|America/Louisville","America/La_Paz|Etc/GMT+4","America/Los_Angeles|PST8PDT","America/Los_Angeles|US/Pacific","America/Manaus|Brazil/West","America/Mazatlan|Mexico/BajaSur","America/Mexico_City|Mexico/General","America/New_York|EST5EDT","America/New_York|US/Eastern","America/Noronha|Brazil/DeNoronha","America/Panama|America/Atikokan","America/Panama|America/Cayman","America/Panama|America/Coral_Harbour","America/Panama|EST","America/Phoenix|America/Creston","America/Phoenix|MST","America/Phoenix|US/Arizona","America/Puerto_Rico|America/Anguilla","America/Puerto_Rico|America/Antigua","America/Puerto_Rico|America/Aruba","America/Puerto_Rico|America/Blanc-Sablon","America/Puerto_Rico|America/Curacao","America/Puerto_Rico|America/Dominica","America/Puerto_Rico|America/Grenada","America/Puerto_Rico|America/Guadeloupe","America/Puerto_Rico|America/Kralendijk","America/Puerto_Rico|America/Lower_Princes","America/Puerto_Rico|America/Marigot","America/Puerto_Rico|America/Montserrat","America/Puerto_Rico|America/Port_of_Spain","America/Puerto_Rico|America/St_Barthelemy","America/Puerto_Rico|America/St_Kitts","America/Puerto_Rico|America/St_Lucia","America/Puerto_Rico|America/St_Thomas","America/Puerto_Rico|America/St_Vincent","America/Puerto_Rico|America/Tortola","America/Puerto_Rico|America/Virgin","America/Regina|Canada/Saskatchewan","America/Rio_Branco|America/Porto_Acre","America/Rio_Branco|Brazil/Acre","America/Santiago|Chile/Continental","America/Sao_Paulo|Brazil/East","America/St_Johns|Canada/Newfoundland","America/Tijuana|America/Ensenada","America/Tijuana|America/Santa_Isabel","America/Tijuana|Mexico/BajaNorte","America/Toronto|America/Montreal","America/Toronto|America/Nassau","America/Toronto|America/Nipigon","America/Toronto|America/Thunder_Bay","America/Toronto|Canada/Eastern","America/Vancouver|Canada/Pacific","America/Whitehorse|Canada/Yukon","America/Winnipeg|America/Rainy_River","America/Winnipeg|Canada/Central","Asia/Ashgabat|Asia/Ashkhabad","Asia/Bangkok|Asia/Phnom_Penh","Asia/Bangkok|Asia/Vientiane","Asia/Bangkok|Etc/GMT-7","Asia/Bangkok|Indian/Christmas","Asia/Brunei|Asia/Kuching","Asia/Brunei|Etc/GMT-8","Asia/Dhaka|Asia/Dacca","Asia/Dubai|Asia/Muscat","Asia/Dubai|Etc/GMT-4","Asia/Dubai|Indian/Mahe","Asia/Dubai|Indian/Reunion","Asia/Ho_Chi_Minh|Asia/Saigon","Asia/Hong_Kong|Hongkong","Asia/Jerusalem|Asia/Tel_Aviv","Asia/Jerusalem|Israel","Asia/Kathmandu|Asia/Katmandu","Asia/Kolkata|Asia/Calcutta","Asia/Kuala_Lumpur|Asia/Singapore","Asia/Kuala_Lumpur|Singapore","Asia/Macau|Asia/Macao","Asia/Makassar|Asia/Ujung_Pandang","Asia/Nicosia|Europe/Nicosia","Asia/Qatar|Asia/Bahrain","Asia/Rangoon|Asia/Yangon","Asia/Rangoon|Indian/Cocos","Asia/Riyadh|Antarctica/Syowa","Asia/Riyadh|Asia/Aden","Asia/Riyadh|Asia/Kuwait","Asia/Riyadh|Etc/GMT-3","Asia/Seoul|ROK","Asia/Shanghai|Asia/Chongqing","Asia/Shanghai|Asia/Chungking","Asia/Shanghai|Asia/Harbin","Asia/Shanghai|PRC","Asia/Taipei|ROC","Asia/Tehran|Iran","Asia/Thimphu|Asia/Thimbu","Asia/Tokyo|Japan","Asia/Ulaanbaatar|Asia/Choibalsan","Asia/Ulaanbaatar|Asia/Ulan_Bator","Asia/Urumqi|Asia/Kashgar","Asia/Urumqi|Etc/GMT-6","Atlantic/Faroe|Atlantic/Faeroe","Atlantic/South_Georgia|Etc/GMT+2","Australia/Adelaide|Australia/South","Australia/Brisbane|Australia/Queensland","Australia/Broken_Hill|Australia/Yancowinna","Australia/Darwin|Australia/North","Australia/Hobart|Australia/Currie","Australia/Hobart|Australia/Tasmania","Australia/Lord_Howe|Australia/LHI","Australia/Melbourne|Australia/Victoria","Australia/Perth|Australia/West","Australia/Sydney|Australia/ACT","Australia/Sydney|Australia/Canberra","Australia/Sydney|Australia/NSW","Etc/UTC|Etc/UCT","Etc/UTC|Etc/Universal","Etc/UTC|Etc/Zulu","Etc/UTC|UCT","Etc/UTC|UTC","Etc/UTC|Universal","Etc/UTC|Zulu","Europe/Athens|EET","Europe/Belgrade|Europe/Ljubljana","Europe/Belgrade|Europe/Podgorica","Europe/Belgrade|Europe/Sarajevo","Europe/Belgrade|Europe/Skopje","Europe/Belgrade|Europe/Zagreb","Europe/Berlin|Arctic/Longyearbyen","Europe/Berlin|Atlantic/Jan_Mayen","Europe/Berlin|Europe/Copenhagen","Europe/Berlin|Europe/Oslo","Europe/Berlin|Europe/Stockholm","Europe/Brussels|CET","Europe/Brussels|Europe/Amsterdam","Europe/Brussels|Europe/Luxembourg","Europe/Brussels|MET","Europe/Chisinau|Europe/Tiraspol","Europe/Dublin|Eire","Europe/Helsinki|Europe/Mariehamn","Europe/Istanbul|Asia/Istanbul","Europe/Istanbul|Turkey","Europe/Kiev|Europe/Kyiv","Europe/Kiev|Europe/Uzhgorod","Europe/Kiev|Europe/Zaporozhye","Europe/Lisbon|Portugal","Europe/Lisbon|WET","Europe/London|Europe/Belfast","Europe/London|Europe/Guernsey","Europe/London|Europe/Isle_of_Man","Europe/London|Europe/Jersey","Europe/London|GB","Europe/London|GB-Eire","Europe/Moscow|W-SU","Europe/Paris|Europe/Monaco","Europe/Prague|Europe/Bratislava","Europe/Rome|Europe/San_Marino","Europe/Rome|Europe/Vatican","Europe/Warsaw|Poland","Europe/Zurich|Europe/Busingen","Europe/Zurich|Europe/Vaduz","Indian/Maldives|Etc/GMT-5","Indian/Maldives|Indian/Kerguelen","Pacific/Auckland|Antarctica/McMurdo","Pacific/Auckland|Antarctica/South_Pole","Pacific/Auckland|NZ","Pacific/Chatham|NZ-CHAT","Pacific/Easter|Chile/EasterIsland","Pacific/Enderbury|Pacific/Kanton","Pacific/Gambier|Etc/GMT+9","Pacific/Guadalcanal|Etc/GMT-11","Pacific/Guadalcanal|Pacific/Pohnpei","Pacific/Guadalcanal|Pacific/Ponape","Pacific/Guam|Pacific/Saipan","Pacific/Honolulu|HST","Pacific/Honolulu|Pacific/Johnston","Pacific/Honolulu|US/Hawaii","Pacific/Kwajalein|Kwajalein","Pacific/Niue|Etc/GMT+11","Pacific/Pago_Pago|Pacific/Midway","Pacific/Pago_Pago|Pacific/Samoa","Pacific/Pago_Pago|US/Samoa","Pacific/Palau|Etc/GMT-9","Pacific/Port_Moresby|Antarctica/DumontDUrville","Pacific/Port_Moresby|Etc/GMT-10","Pacific/Port_Moresby|Pacific/Chuuk","Pacific/Port_Moresby|Pacific/Truk","Pacific/Port_Moresby|Pacific/Yap","Pacific/Tahiti|Etc/GMT+10","Pacific/Tarawa|Etc/GMT-12","Pacific/Tarawa|Pacific/Funafuti","Pacific/Tarawa|Pacific/Majuro","Pacific/Tarawa|Pacific/Wake","Pacific/Tarawa|Pacific/Wallis"],countries:["AD|Europe/Andorra","AE|Asia/Dubai","AF|Asia/Kabul","AG|America/Puerto_Rico America/Antigua","AI|America/Puerto_Rico America/Anguilla","AL|Europe/Tirane","AM|Asia/Yerevan","AO|Africa/Lagos Africa/Luanda","AQ|Antarctica/Casey Antarctica/Davis Antarctica/Mawson Antarctica/Palmer Antarctica/Rothera Antarctica/Troll Antarctica/Vostok Pacific/Auckland Pacific/Port_Moresby Asia/Riyadh Asia/Singapore Antarctica/McMurdo Antarctica/DumontDUrville Antarctica/Syowa","AR|America/Argentina/Buenos_Aires America/Argentina/Cordoba America/Argentina/Salta America/Argentina/Jujuy America/Argentina/Tucuman America/Argentina/Catamarca America/Argentina/La_Rioja America/Argentina/San_Juan America/Argentina/Mendoza America/Argentina/San_Luis America/Argentina/Rio_Gallegos America/Argentina/Ushuaia","AS|Pacific/Pago_Pago","AT|Europe/Vienna","AU|Australia/Lord_Howe Antarctica/Macquarie Australia/Hobart Australia/Melbourne Australia/Sydney Australia/Broken_Hill Australia/Brisbane Australia/Lindeman Australia/Adelaide Australia/Darwin Australia/Perth Australia/Eucla Asia/Tokyo","AW|America/Puerto_Rico America/Aruba","AX|Europe/Helsinki Europe/Mariehamn","AZ|Asia/Baku","BA|Europe/Belgrade Europe/Sarajevo","BB|America/Barbados","BD|Asia/Dhaka","BE|Europe/Brussels","BF|Africa/Abidjan Africa/Ouagadougou","BG|Europe/Sofia","BH|Asia/Qatar Asia/Bahrain","BI|Africa/Maputo Africa/Bujumbura","BJ|Africa/Lagos Africa/Porto-Novo","BL|America/Puerto_Rico America/St_Barthelemy","BM|Atlantic/Bermuda","BN|Asia/Kuching Asia/Brunei","BO|America/La_Paz","BQ|America/Puerto_Rico America/Kralendijk","BR|America/Noronha America/Belem America/Fortaleza America/Recife America/Araguaina America/Maceio America/Bahia America/Sao_Paulo America/Campo_Grande America/Cuiaba America/Santarem America/Porto_Velho America/Boa_Vista America/Manaus America/Eirunepe America/Rio_Branco","BS|America/Toronto America/Nassau","BT|Asia/Thimphu","BW|Africa/Maputo Africa/Gaborone","BY|Europe/Minsk","BZ|America/Belize","CA|America/St_Johns America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay America/Toronto America/Iqaluit America/Winnipeg America/Resolute America/Rankin_Inlet America/Regina America/Swift_Current America/Edmonton America/Cambridge_Bay America/Inuvik America/Vancouver America/Dawson_Creek America/Fort_Nelson America/Whitehorse America/Dawson America/Panama America/Puerto_Rico America/Phoenix America/Blanc-Sablon America/Atikokan America/Creston","CC|Asia/Yangon Indian/Cocos","CD|Africa/Maputo Africa/Lagos Africa/Kinshasa Africa/Lubumbashi","CF|Africa/Lagos Africa/Bangui","CG|Africa/Lagos Africa/Brazzaville","CH|Europe/Zurich","CI|Africa/Abidjan","CK|Pacific/Rarotonga","CL|America/Santiago America/Coyhaique America/Punta_Arenas Pacific/Easter","CM|Africa/Lagos Africa/Douala","CN|Asia/Shanghai Asia/Urumqi","CO|America/Bogota","CR|America/Costa_Rica","CU|America/Havana","CV|Atlantic/Cape_Verde","CW|America/Puerto_Rico America/Curacao","CX|Asia/Bangkok Indian/Christmas","CY|Asia/Nicosia Asia/Famagusta","CZ|Europe/Prague","DE|Europe/Zurich Europe/Berlin Europe/Busingen","DJ|Africa/Nairobi Africa/Djibouti","DK|Europe/Berlin Europe/Copenhagen","DM|America/Puerto_Rico America/Dominica","DO|America/Santo_Domingo","DZ|Africa/Algiers","EC|America/Guayaquil Pacific/Galapagos","EE|Europe/Tallinn","EG|Africa/Cairo","EH|Africa/El_Aaiun","ER|Africa/Nairobi Africa/Asmara","ES|Europe/Madrid Africa/Ceuta Atlantic/Canary","ET|Africa/Nairobi Africa/Addis_Ababa","FI|Europe/Helsinki","FJ|Pacific/Fiji","FK|Atlantic/Stanley","FM|Pacific/Kosrae Pacific/Port_Moresby Pacific/Guadalcanal Pacific/Chuuk Pacific/Pohnpei","FO|Atlantic/Faroe","FR|Europe/Paris","GA|Africa/Lagos Africa/Libreville","GB|Europe/London","GD|America/Puerto_Rico America/Grenada","GE|Asia/Tbilisi","GF|America/Cayenne","GG|Europe/London Europe/Guernsey","GH|Africa/Abidjan Africa/Accra","GI|Europe/Gibraltar","GL|America/Nuuk America/Danmarkshavn America/Scoresbysund America/Thule","GM|Africa/Abidjan Africa/Banjul","GN|Africa/Abidjan Africa/Conakry","GP|America/Puerto_Rico America/Guadeloupe","GQ|Africa/Lagos Africa/Malabo","GR|Europe/Athens","GS|Atlantic/South_Georgia","GT|America/Guatemala","GU|Pacific/Guam","GW|Africa/Bissau","GY|America/Guyana","HK|Asia/Hong_Kong","HN|America/Tegucigalpa","HR|Europe/Belgrade Europe/Zagreb","HT|America/Port-au-Prince","HU|Europe/Budapest","ID|Asia/Jakarta Asia/Pontianak Asia/Makassar Asia/Jayapura","IE|Europe/Dublin","IL|Asia/Jerusalem","IM|Europe/London Europe/Isle_of_Man","IN|Asia/Kolkata","IO|Indian/Chagos","IQ|Asia/Baghdad","IR|Asia/Tehran","IS|Africa/Abidjan Atlantic/Reykjavik","IT|Europe/Rome","JE|Europe/London Europe/Jersey","JM|America/Jamaica","JO|Asia/Amman","JP|Asia/Tokyo","KE|Africa/Nairobi","KG|Asia/Bishkek","KH|Asia/Bangkok Asia/Phnom_Penh","KI|Pacific/Tarawa Pacific/Kanton Pacific/Kiritimati","KM|Africa/Nairobi Indian/Comoro","KN|America/Puerto_Rico America/St_Kitts","KP|Asia/Pyongyang","KR|Asia/Seoul","KW|Asia/Riyadh Asia/Kuwait","KY|America/Panama America/Cayman","KZ|Asia/Almaty Asia/Qyzylorda Asia/Qostanay Asia/Aqtobe Asia/Aqtau Asia/Atyrau Asia/Oral","LA|Asia/Bangkok Asia/Vientiane","LB|Asia/Beirut","LC|America/Puerto_Rico America/St_Lucia","LI|Europe/Zurich Europe/Vaduz","LK|Asia/Colombo","LR|Africa/Monrovia","LS|Africa/Johannesburg Africa/Maseru","LT|Europe/Vilnius","LU|Europe/Brussels Europe/Luxembourg","LV|Europe/Riga","LY|Africa/Tripoli","MA|Africa/Casablanca","MC|Europe/Paris Europe/Monaco","MD|Europe/Chisinau","ME|Europe/Belgrade Europe/Podgorica","MF|America/Puerto_Rico America/Marigot","MG|Africa/Nairobi Indian/Antananarivo","MH|Pacific/Tarawa Pacific/Kwajalein Pacific/Majuro","MK|Europe/Belgrade Europe/Skopje","ML|Africa/Abidjan Africa/Bamako","MM|Asia/Yangon","MN|Asia/Ulaanbaatar Asia/Hovd","MO|Asia/Macau","MP|Pacific/Guam Pacific/Saipan","MQ|America/Martinique","MR|Africa/Abidjan Africa/Nouakchott","MS|America/Puerto_Rico America/Montserrat","MT|Europe/Malta","MU|Indian/Mauritius","MV|Indian/Maldives","MW|Africa/Maputo Africa/Blantyre","MX|America/Mexico_City America/Cancun America/Merida America/Monterrey America/Matamoros America/Chihuahua America/Ciudad_Juarez America/Ojinaga America/Mazatlan America/Bahia_Banderas America/Hermosillo America/Tijuana","MY|Asia/Kuching Asia/Singapore Asia/Kuala_Lumpur","MZ|Africa/Maputo","NA|Africa/Windhoek","NC|Pacific/Noumea","NE|Africa/Lagos Africa/Niamey","NF|Pacific/Norfolk","NG|Africa/Lagos","NI|America/Managua","NL|Europe/Brussels Europe/Amsterdam","NO|Europe/Berlin Europe/Oslo","NP|Asia/Kathmandu","NR|Pacific/Nauru","NU|Pacific/Niue","NZ|Pacific/Auckland Pacific/Chatham","OM|Asia/Dubai Asia/Muscat","PA|America/Panama","PE|America/Lima","PF|Pacific/Tahiti Pacific/Marquesas Pacific/Gambier","PG|Pacific/Port_Moresby Pacific/Bougainville","PH|Asia/Manila","PK|Asia/Karachi","PL|Europe/Warsaw","PM|America/Miquelon","PN|Pacific/Pitcairn","PR|America/Puerto_Rico","PS|Asia/Gaza Asia/Hebron","PT|Europe/Lisbon Atlantic/Madeira Atlantic/Azores","PW|Pacific/Palau","PY|America/Asuncion","QA|Asia/Qatar","RE|Asia/Dubai Indian/Reunion","RO|Europe/Bucharest","RS|Europe/Belgrade","RU|Europe/Kaliningrad Europe/Moscow Europe/Simferopol Europe/Kirov Europe/Volgograd Europe/Astrakhan Europe/Saratov Europe/Ulyanovsk Europe/Samara Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk Asia/Barnaul Asia/Tomsk Asia/Novokuznetsk Asia/Krasnoyarsk Asia/Irkutsk Asia/Chita Asia/Yakutsk Asia/Khandyga Asia/Vladivostok Asia/Ust-Nera Asia/Magadan Asia/Sakhalin Asia/Srednekolymsk Asia/Kamchatka Asia/Anadyr","RW|Africa/Maputo Africa/Kigali","SA|Asia/Riyadh","SB|Pacific/Guadalcanal","SC|Asia/Dubai Indian/Mahe","SD|Africa/Khartoum","SE|Europe/Berlin Europe/Stockholm","SG|Asia/Singapore","SH|Africa/Abidjan Atlantic/St_Helena","SI|Europe/Belgrade Europe/Ljubljana","SJ|Europe/Berlin Arctic/Longyearbyen","SK|Europe/Prague Europe/Bratislava","SL|Africa/Abidjan Africa/Freetown","SM|Europe/Rome Europe/San_Marino","SN|Africa/Abidjan Africa/Dakar","SO|Africa/Nairobi Africa/Mogadishu","SR|America/Paramaribo","SS|Africa/Juba","ST|Africa/Sao_Tome","SV|America/El_Salvador","SX|America/Puerto_Rico America/Lower_Princes","SY|Asia/Damascus","SZ|Africa/Johannesburg Africa/Mbabane","TC|America/Grand_Turk","TD|Africa/Ndjamena","TF|Asia/Dubai Indian/Maldives Indian/Kerguelen","TG|Africa/Abidjan Africa/Lome","TH|Asia/Bangkok","TJ|Asia/Dushanbe","TK|Pacific/Fakaofo","TL|Asia/Dili","TM|Asia/Ashgabat","TN|Africa/Tunis","TO|Pacific/Tongatapu","TR|Europe/Istanbul","TT|America/Puerto_Rico America/Port_of_Spain","TV|Pacific/Tarawa Pacific/Funafuti","TW|Asia/Taipei","TZ|Africa/Nairobi Africa/Dar_es_Salaam","UA|Europe/Simferopol Europe/Kyiv","UG|Africa/Nairobi Africa/Kampala","UM|Pacific/Pago_Pago Pacific/Tarawa Pacific/Midway Pacific/Wake","US|America/New_York America/Detroit America/Kentucky/Louisville America/Kentucky/Monticello America/Indiana/Indianapolis America/Indiana/Vincennes America/Indiana/Winamac America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Chicago America/Indiana/Tell_City America/Indiana/Knox America/Menominee America/North_Dakota/Center America/North_Dakota/New_Salem America/North_Dakota/Beulah America/Denver America/Boise America/Phoenix America/Los_Angeles America/Anchorage America/Juneau America/Sitka America/Metlakatla America/Yakutat America/Nome America/Adak Pacific/Honolulu","UY|America/Montevideo","UZ|Asia/Samarkand Asia/Tashkent","VA|Europe/Rome Europe/Vatican","VC|America/Puerto_Rico America/St_Vincent","VE|America/Caracas","VG|America/Puerto_Rico America/Tortola","VI|America/Puerto_Rico America/St_Thomas","VN|Asia/Bangkok Asia/Ho_Chi_Minh","VU|Pacific/Efate","WF|Pacific/Tarawa Pacific/Wallis","WS|Pacific/Apia","YE|Asia/Riyadh Asia/Aden","YT|Africa/Nairobi Indian/Mayotte","ZA|Africa/Johannesburg","ZM|Africa/Maputo Africa/Lusaka","ZW|Africa/Maputo Africa/Harare"]}),t});

/***/ }),

/***/ 3350:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

/* module decorator */ module = __nccwpck_require__.nmd(module);
//! moment.js
//! version : 2.31.0
//! authors : Tim Wood, Iskren Chernev, Moment.js contributors
//! license : MIT
//! momentjs.com

;(function (global, factory) {
     true ? module.exports = factory() :
    0
}(this, (function () { 'use strict';

    var hookCallback;

    function hooks() {
        return hookCallback.apply(null, arguments);
    }

    // This is done to register the method called with moment()
    // without creating circular dependencies.
    function setHookCallback(callback) {
        hookCallback = callback;
    }

    function isArray(input) {
        return (
            input instanceof Array ||
            Object.prototype.toString.call(input) === '[object Array]'
        );
    }

    function isObject(input) {
        // IE8 will treat undefined and null as object if it wasn't for
        // input != null
        return (
            input != null &&
            Object.prototype.toString.call(input) === '[object Object]'
        );
    }

    function hasOwnProp(a, b) {
        return Object.prototype.hasOwnProperty.call(a, b);
    }

    function isObjectEmpty(obj) {
        if (Object.getOwnPropertyNames) {
            return Object.getOwnPropertyNames(obj).length === 0;
        } else {
            var k;
            for (k in obj) {
                if (hasOwnProp(obj, k)) {
                    return false;
                }
            }
            return true;
        }
    }

    function isUndefined(input) {
        return input === void 0;
    }

    function isNumber(input) {
        return (
            typeof input === 'number' ||
            Object.prototype.toString.call(input) === '[object Number]'
        );
    }

    function isDate(input) {
        return (
            input instanceof Date ||
            Object.prototype.toString.call(input) === '[object Date]'
        );
    }

    function map(arr, fn) {
        var res = [],
            i,
            arrLen = arr.length;
        for (i = 0; i < arrLen; ++i) {
            res.push(fn(arr[i], i));
        }
        return res;
    }

    function extend(a, b) {
        for (var i in b) {
            if (hasOwnProp(b, i)) {
                a[i] = b[i];
            }
        }

        if (hasOwnProp(b, 'toString')) {
            a.toString = b.toString;
        }

        if (hasOwnProp(b, 'valueOf')) {
            a.valueOf = b.valueOf;
        }

        return a;
    }

    function createUTC(input, format, locale, strict) {
        return createLocalOrUTC(input, format, locale, strict, true).utc();
    }

    function defaultParsingFlags() {
        // We need to deep clone this object.
        return {
            empty: false,
            unusedTokens: [],
            unusedInput: [],
            overflow: -2,
            charsLeftOver: 0,
            nullInput: false,
            invalidEra: null,
            invalidMonth: null,
            invalidOffset: null,
            invalidFormat: false,
            userInvalidated: false,
            iso: false,
            parsedDateParts: [],
            era: null,
            meridiem: null,
            rfc2822: false,
            weekdayMismatch: false,
        };
    }

    function getParsingFlags(m) {
        if (m._pf == null) {
            m._pf = defaultParsingFlags();
        }
        return m._pf;
    }

    var some;
    if (Array.prototype.some) {
        some = Array.prototype.some;
    } else {
        some = function (fun) {
            var t = Object(this),
                len = t.length >>> 0,
                i;

            for (i = 0; i < len; i++) {
                if (i in t && fun.call(this, t[i], i, t)) {
                    return true;
                }
            }

            return false;
        };
    }

    function isValid$2(m) {
        var flags = null,
            parsedParts = false,
            isNowValid = m._d && !isNaN(m._d.getTime());
        if (isNowValid) {
            flags = getParsingFlags(m);
            parsedParts = some.call(flags.parsedDateParts, function (i) {
                return i != null;
            });
            isNowValid =
                flags.overflow < 0 &&
                !flags.empty &&
                !flags.invalidEra &&
                !flags.invalidMonth &&
                !flags.invalidOffset &&
                !flags.invalidWeekday &&
                !flags.weekdayMismatch &&
                !flags.nullInput &&
                !flags.invalidFormat &&
                !flags.userInvalidated &&
                (!flags.meridiem || (flags.meridiem && parsedParts));
            if (m._strict) {
                isNowValid =
                    isNowValid &&
                    flags.charsLeftOver === 0 &&
                    flags.unusedTokens.length === 0 &&
                    flags.bigHour === undefined;
            }
        }
        if (Object.isFrozen == null || !Object.isFrozen(m)) {
            m._isValid = isNowValid;
        } else {
            return isNowValid;
        }
        return m._isValid;
    }

    function createInvalid$1(flags) {
        var m = createUTC(NaN);
        if (flags != null) {
            extend(getParsingFlags(m), flags);
        } else {
            getParsingFlags(m).userInvalidated = true;
        }

        return m;
    }

    // Plugins that add properties should also add the key here (null value),
    // so we can properly clone ourselves.
    var momentProperties = (hooks.momentProperties = []),
        updateInProgress = false;

    function copyConfig(to, from) {
        var i,
            prop,
            val,
            momentPropertiesLen = momentProperties.length;

        if (!isUndefined(from._isAMomentObject)) {
            to._isAMomentObject = from._isAMomentObject;
        }
        if (!isUndefined(from._i)) {
            to._i = from._i;
        }
        if (!isUndefined(from._f)) {
            to._f = from._f;
        }
        if (!isUndefined(from._l)) {
            to._l = from._l;
        }
        if (!isUndefined(from._strict)) {
            to._strict = from._strict;
        }
        if (!isUndefined(from._tzm)) {
            to._tzm = from._tzm;
        }
        if (!isUndefined(from._isUTC)) {
            to._isUTC = from._isUTC;
        }
        if (!isUndefined(from._offset)) {
            to._offset = from._offset;
        }
        if (!isUndefined(from._pf)) {
            to._pf = getParsingFlags(from);
        }
        if (!isUndefined(from._locale)) {
            to._locale = from._locale;
        }

        if (momentPropertiesLen > 0) {
            for (i = 0; i < momentPropertiesLen; i++) {
                prop = momentProperties[i];
                val = from[prop];
                if (!isUndefined(val)) {
                    to[prop] = val;
                }
            }
        }

        return to;
    }

    // Moment prototype object
    function Moment(config) {
        copyConfig(this, config);
        this._d = new Date(config._d != null ? config._d.getTime() : NaN);
        if (!this.isValid()) {
            this._d = new Date(NaN);
        }
        // Prevent infinite loop in case updateOffset creates new moment
        // objects.
        if (updateInProgress === false) {
            updateInProgress = true;
            hooks.updateOffset(this);
            updateInProgress = false;
        }
    }

    function isMoment(obj) {
        return (
            obj instanceof Moment || (obj != null && obj._isAMomentObject != null)
        );
    }

    function warn(msg) {
        if (
            hooks.suppressDeprecationWarnings === false &&
            typeof console !== 'undefined' &&
            console.warn
        ) {
            console.warn('Deprecation warning: ' + msg);
        }
    }

    function deprecate(msg, fn) {
        var firstTime = true;

        return extend(function () {
            if (hooks.deprecationHandler != null) {
                hooks.deprecationHandler(null, msg);
            }
            if (firstTime) {
                var args = [],
                    arg,
                    i,
                    key,
                    argLen = arguments.length;
                for (i = 0; i < argLen; i++) {
                    arg = '';
                    if (typeof arguments[i] === 'object') {
                        arg += '\n[' + i + '] ';
                        for (key in arguments[0]) {
                            if (hasOwnProp(arguments[0], key)) {
                                arg += key + ': ' + arguments[0][key] + ', ';
                            }
                        }
                        arg = arg.slice(0, -2); // Remove trailing comma and space
                    } else {
                        arg = arguments[i];
                    }
                    args.push(arg);
                }
                warn(
                    msg +
                        '\nArguments: ' +
                        Array.prototype.slice.call(args).join('') +
                        '\n' +
                        new Error().stack
                );
                firstTime = false;
            }
            return fn.apply(this, arguments);
        }, fn);
    }

    var deprecations = {};

    function deprecateSimple(name, msg) {
        if (hooks.deprecationHandler != null) {
            hooks.deprecationHandler(name, msg);
        }
        if (!deprecations[name]) {
            warn(msg + '\n' + new Error().stack);
            deprecations[name] = true;
        }
    }

    hooks.suppressDeprecationWarnings = false;
    hooks.deprecationHandler = null;

    function isFunction(input) {
        return (
            (typeof Function !== 'undefined' && input instanceof Function) ||
            Object.prototype.toString.call(input) === '[object Function]'
        );
    }

    var aliases = {
        D: 'date',
        dates: 'date',
        date: 'date',
        d: 'day',
        days: 'day',
        day: 'day',
        e: 'weekday',
        weekdays: 'weekday',
        weekday: 'weekday',
        E: 'isoWeekday',
        isoweekdays: 'isoWeekday',
        isoweekday: 'isoWeekday',
        DDD: 'dayOfYear',
        dayofyears: 'dayOfYear',
        dayofyear: 'dayOfYear',
        h: 'hour',
        hours: 'hour',
        hour: 'hour',
        ms: 'millisecond',
        milliseconds: 'millisecond',
        millisecond: 'millisecond',
        m: 'minute',
        minutes: 'minute',
        minute: 'minute',
        M: 'month',
        months: 'month',
        month: 'month',
        Q: 'quarter',
        quarters: 'quarter',
        quarter: 'quarter',
        s: 'second',
        seconds: 'second',
        second: 'second',
        gg: 'weekYear',
        weekyears: 'weekYear',
        weekyear: 'weekYear',
        GG: 'isoWeekYear',
        isoweekyears: 'isoWeekYear',
        isoweekyear: 'isoWeekYear',
        w: 'week',
        weeks: 'week',
        week: 'week',
        W: 'isoWeek',
        isoweeks: 'isoWeek',
        isoweek: 'isoWeek',
        y: 'year',
        years: 'year',
        year: 'year',
    };

    function normalizeUnits(units) {
        return typeof units === 'string'
            ? aliases[units] || aliases[units.toLowerCase()]
            : undefined;
    }

    function normalizeObjectUnits(inputObject) {
        var normalizedInput = {},
            normalizedProp,
            prop;

        for (prop in inputObject) {
            if (hasOwnProp(inputObject, prop)) {
                normalizedProp = normalizeUnits(prop);
                if (normalizedProp) {
                    normalizedInput[normalizedProp] = inputObject[prop];
                }
            }
        }

        return normalizedInput;
    }

    var priorities = {
        date: 9,
        day: 11,
        weekday: 11,
        isoWeekday: 11,
        dayOfYear: 4,
        hour: 13,
        millisecond: 16,
        minute: 14,
        month: 8,
        quarter: 7,
        second: 15,
        weekYear: 1,
        isoWeekYear: 1,
        week: 5,
        isoWeek: 5,
        year: 1,
    };

    function getPrioritizedUnits(unitsObj) {
        var units = [],
            u;
        for (u in unitsObj) {
            if (hasOwnProp(unitsObj, u)) {
                units.push({ unit: u, priority: priorities[u] });
            }
        }
        units.sort(function (a, b) {
            return a.priority - b.priority;
        });
        return units;
    }

    function zeroFill(number, targetLength, forceSign) {
        var absNumber = '' + Math.abs(number),
            zerosToFill = targetLength - absNumber.length,
            sign = number >= 0;
        return (
            (sign ? (forceSign ? '+' : '') : '-') +
            Math.pow(10, Math.max(0, zerosToFill)).toString().substr(1) +
            absNumber
        );
    }

    var formattingTokens =
            /(\[[^\[]*\])|(\\e)|(\\)?(eHHmm|[Hh]mm(ss)?|Mo|MM?M?M?|Do|DDDo|DD?D?D?|ddd?d?|do?|w[o|w]?|W[o|W]?|Qo?|N{1,5}|YYYYYY|YYYYY|YYYY|YY|y{2,4}|yo?|gg(ggg?)?|GG(GGG?)?|e|E|a|A|hh?|HH?|kk?|mm?|ss?|S{1,9}|x|X|zz?|ZZ?|.)/g,
        localFormattingTokens = /(\[[^\[]*\])|(\\)?(LTS|LT|LL?L?L?|l{1,4})/g,
        formatFunctions = {},
        formatTokenFunctions = {};

    // token:    'M'
    // padded:   ['MM', 2]
    // ordinal:  'Mo'
    // callback: function () { this.month() + 1 }
    function addFormatToken(token, padded, ordinal, callback) {
        var func = callback;
        if (typeof callback === 'string') {
            func = function () {
                return this[callback]();
            };
        }
        if (token) {
            formatTokenFunctions[token] = func;
        }
        if (padded) {
            formatTokenFunctions[padded[0]] = function () {
                return zeroFill(func.apply(this, arguments), padded[1], padded[2]);
            };
        }
        if (ordinal) {
            formatTokenFunctions[ordinal] = function () {
                return this.localeData().ordinal(
                    func.apply(this, arguments),
                    token
                );
            };
        }
    }

    function removeFormattingTokens(input) {
        if (input.match(/\[[\s\S]/)) {
            return input.replace(/^\[|\]$/g, '');
        }
        return input.replace(/\\/g, '');
    }

    function makeFormatFunction(format) {
        var array = format.match(formattingTokens),
            i,
            length;

        for (i = 0, length = array.length; i < length; i++) {
            if (formatTokenFunctions[array[i]]) {
                array[i] = formatTokenFunctions[array[i]];
            } else {
                array[i] = removeFormattingTokens(array[i]);
            }
        }

        return function (mom) {
            var output = '',
                i;
            for (i = 0; i < length; i++) {
                output += isFunction(array[i])
                    ? array[i].call(mom, format)
                    : array[i];
            }
            return output;
        };
    }

    // format date using native date object
    function formatMoment(m, format) {
        if (!m.isValid()) {
            return m.localeData().invalidDate();
        }

        format = expandFormat(format, m.localeData());
        var cacheKey = '$' + format;
        if (!hasOwnProp(formatFunctions, cacheKey)) {
            formatFunctions[cacheKey] = makeFormatFunction(format);
        }

        return formatFunctions[cacheKey](m);
    }

    function expandFormat(format, locale) {
        var i = 5;

        function replaceLongDateFormatTokens(input) {
            return locale.longDateFormat(input) || input;
        }

        localFormattingTokens.lastIndex = 0;
        while (i >= 0 && localFormattingTokens.test(format)) {
            format = format.replace(
                localFormattingTokens,
                replaceLongDateFormatTokens
            );
            localFormattingTokens.lastIndex = 0;
            i -= 1;
        }

        return format;
    }

    var match1 = /\d/, //       0 - 9
        match2 = /\d\d/, //      00 - 99
        match3 = /\d{3}/, //     000 - 999
        match4 = /\d{4}/, //    0000 - 9999
        match6 = /[+-]?\d{6}/, // -999999 - 999999
        match1to2 = /\d\d?/, //       0 - 99
        match3to4 = /\d\d\d\d?/, //     999 - 9999
        match5to6 = /\d\d\d\d\d\d?/, //   99999 - 999999
        match1to3 = /\d{1,3}/, //       0 - 999
        match1to4 = /\d{1,4}/, //       0 - 9999
        match1to6 = /[+-]?\d{1,6}/, // -999999 - 999999
        matchUnsigned = /\d+/, //       0 - inf
        matchSigned = /[+-]?\d+/, //    -inf - inf
        matchOffset = /Z|[+-]\d\d:?\d\d/gi, // +00:00 -00:00 +0000 -0000 or Z
        matchShortOffset = /Z|[+-]\d\d(?::?\d\d)?/gi, // +00 -00 +00:00 -00:00 +0000 -0000 or Z
        matchTimestamp = /[+-]?\d+(\.\d{1,3})?/, // 123456789 123456789.123
        // any word (or two) characters or numbers including two/three word month in arabic.
        // includes scottish gaelic two word and hyphenated months
        matchWord =
            /[0-9]{0,256}['a-z\u00A0-\u05FF\u0700-\uD7FF\uF900-\uFDCF\uFDF0-\uFF07\uFF10-\uFFEF]{1,256}|[\u0600-\u06FF\/]{1,256}(\s*?[\u0600-\u06FF]{1,256}){1,2}/i,
        match1to2NoLeadingZero = /^[1-9]\d?/, //         1-99
        match1to2HasZero = /^([1-9]\d|\d)/, //           0-99
        regexes;

    regexes = {};

    function addRegexToken(token, regex, strictRegex) {
        regexes[token] = isFunction(regex)
            ? regex
            : function (isStrict, localeData) {
                  return isStrict && strictRegex ? strictRegex : regex;
              };
    }

    function getParseRegexForToken(token, config) {
        if (!hasOwnProp(regexes, token)) {
            return new RegExp(unescapeFormat(token));
        }

        return regexes[token](config._strict, config._locale);
    }

    // Code from http://stackoverflow.com/questions/3561493/is-there-a-regexp-escape-function-in-javascript
    function unescapeFormat(s) {
        return regexEscape(
            s
                .replace('\\', '')
                .replace(
                    /\\(\[)|\\(\])|\[([^\]\[]*)\]|\\(.)/g,
                    function (matched, p1, p2, p3, p4) {
                        return p1 || p2 || p3 || p4;
                    }
                )
        );
    }

    function regexEscape(s) {
        return s.replace(/[-\/\\^$*+?.()|[\]{}]/g, '\\$&');
    }

    function absFloor(number) {
        if (number < 0) {
            // -0 -> 0
            return Math.ceil(number) || 0;
        } else {
            return Math.floor(number);
        }
    }

    function toInt(argumentForCoercion) {
        var coercedNumber = +argumentForCoercion,
            value = 0;

        if (coercedNumber !== 0 && isFinite(coercedNumber)) {
            value = absFloor(coercedNumber);
        }

        return value;
    }

    var tokens = {};

    function addParseToken(token, callback) {
        var i,
            func = callback,
            tokenLen;
        if (typeof token === 'string') {
            token = [token];
        }
        if (isNumber(callback)) {
            func = function (input, array) {
                array[callback] = toInt(input);
            };
        }
        tokenLen = token.length;
        for (i = 0; i < tokenLen; i++) {
            tokens[token[i]] = func;
        }
    }

    function addWeekParseToken(token, callback) {
        addParseToken(token, function (input, array, config, token) {
            config._w = config._w || {};
            callback(input, config._w, config, token);
        });
    }

    function addTimeToArrayFromToken(token, input, config) {
        if (input != null && hasOwnProp(tokens, token)) {
            tokens[token](input, config._a, config, token);
        }
    }

    function isLeapYear(year) {
        return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    }

    var YEAR = 0,
        MONTH = 1,
        DATE = 2,
        HOUR = 3,
        MINUTE = 4,
        SECOND = 5,
        MILLISECOND = 6,
        WEEK = 7,
        WEEKDAY = 8;

    // FORMATTING

    addFormatToken('Y', 0, 0, function () {
        var y = this.year();
        return y <= 9999 ? zeroFill(y, 4) : '+' + y;
    });

    addFormatToken(0, ['YY', 2], 0, function () {
        return this.year() % 100;
    });

    addFormatToken(0, ['YYYY', 4], 0, 'year');
    addFormatToken(0, ['YYYYY', 5], 0, 'year');
    addFormatToken(0, ['YYYYYY', 6, true], 0, 'year');

    // PARSING

    addRegexToken('Y', matchSigned);
    addRegexToken('YY', match1to2, match2);
    addRegexToken('YYYY', match1to4, match4);
    addRegexToken('YYYYY', match1to6, match6);
    addRegexToken('YYYYYY', match1to6, match6);

    addParseToken(['YYYYY', 'YYYYYY'], YEAR);
    addParseToken('YYYY', function (input, array) {
        array[YEAR] =
            input.length === 2 ? hooks.parseTwoDigitYear(input) : toInt(input);
    });
    addParseToken('YY', function (input, array) {
        array[YEAR] = hooks.parseTwoDigitYear(input);
    });
    addParseToken('Y', function (input, array) {
        array[YEAR] = parseInt(input, 10);
    });

    // HELPERS

    function daysInYear(year) {
        return isLeapYear(year) ? 366 : 365;
    }

    // HOOKS

    hooks.parseTwoDigitYear = function (input) {
        return toInt(input) + (toInt(input) > 68 ? 1900 : 2000);
    };

    // MOMENTS

    var getSetYear = makeGetSet('FullYear', true);

    function getIsLeapYear() {
        return isLeapYear(this.year());
    }

    function makeGetSet(unit, keepTime) {
        return function (value) {
            if (value != null) {
                set$1(this, unit, value);
                hooks.updateOffset(this, keepTime);
                return this;
            } else {
                return get$2(this, unit);
            }
        };
    }

    function get$2(mom, unit) {
        if (!mom.isValid()) {
            return NaN;
        }

        var d = mom._d,
            isUTC = mom._isUTC;

        switch (unit) {
            case 'Milliseconds':
                return isUTC ? d.getUTCMilliseconds() : d.getMilliseconds();
            case 'Seconds':
                return isUTC ? d.getUTCSeconds() : d.getSeconds();
            case 'Minutes':
                return isUTC ? d.getUTCMinutes() : d.getMinutes();
            case 'Hours':
                return isUTC ? d.getUTCHours() : d.getHours();
            case 'Date':
                return isUTC ? d.getUTCDate() : d.getDate();
            case 'Day':
                return isUTC ? d.getUTCDay() : d.getDay();
            case 'Month':
                return isUTC ? d.getUTCMonth() : d.getMonth();
            case 'FullYear':
                return isUTC ? d.getUTCFullYear() : d.getFullYear();
            default:
                return NaN; // Just in case
        }
    }

    function set$1(mom, unit, value) {
        var d, isUTC, year, month, date;

        if (!mom.isValid() || isNaN(value)) {
            return;
        }

        d = mom._d;
        isUTC = mom._isUTC;

        switch (unit) {
            case 'Milliseconds':
                return void (isUTC
                    ? d.setUTCMilliseconds(value)
                    : d.setMilliseconds(value));
            case 'Seconds':
                return void (isUTC ? d.setUTCSeconds(value) : d.setSeconds(value));
            case 'Minutes':
                return void (isUTC ? d.setUTCMinutes(value) : d.setMinutes(value));
            case 'Hours':
                return void (isUTC ? d.setUTCHours(value) : d.setHours(value));
            case 'Date':
                return void (isUTC ? d.setUTCDate(value) : d.setDate(value));
            // case 'Day': // Not real
            //    return void (isUTC ? d.setUTCDay(value) : d.setDay(value));
            // case 'Month': // Not used because we need to pass two variables
            //     return void (isUTC ? d.setUTCMonth(value) : d.setMonth(value));
            case 'FullYear':
                break; // See below ...
            default:
                return; // Just in case
        }

        year = value;
        month = mom.month();
        date = mom.date();
        date = date === 29 && month === 1 && !isLeapYear(year) ? 28 : date;
        void (isUTC
            ? d.setUTCFullYear(year, month, date)
            : d.setFullYear(year, month, date));
    }

    // MOMENTS

    function stringGet(units) {
        units = normalizeUnits(units);
        if (isFunction(this[units])) {
            return this[units]();
        }
        return this;
    }

    function stringSet(units, value) {
        if (typeof units === 'object') {
            units = normalizeObjectUnits(units);
            var prioritized = getPrioritizedUnits(units),
                i,
                prioritizedLen = prioritized.length;
            for (i = 0; i < prioritizedLen; i++) {
                this[prioritized[i].unit](units[prioritized[i].unit]);
            }
        } else {
            units = normalizeUnits(units);
            if (isFunction(this[units])) {
                return this[units](value);
            }
        }
        return this;
    }

    function mod$1(n, x) {
        return ((n % x) + x) % x;
    }

    var indexOf;

    if (Array.prototype.indexOf) {
        indexOf = Array.prototype.indexOf;
    } else {
        indexOf = function (o) {
            // I know
            var i;
            for (i = 0; i < this.length; ++i) {
                if (this[i] === o) {
                    return i;
                }
            }
            return -1;
        };
    }

    function daysInMonth(year, month) {
        if (isNaN(year) || isNaN(month)) {
            return NaN;
        }
        var modMonth = mod$1(month, 12);
        year += (month - modMonth) / 12;
        return modMonth === 1
            ? isLeapYear(year)
                ? 29
                : 28
            : 31 - ((modMonth % 7) % 2);
    }

    // FORMATTING

    addFormatToken('M', ['MM', 2], 'Mo', function () {
        return this.month() + 1;
    });

    addFormatToken('MMM', 0, 0, function (format) {
        return this.localeData().monthsShort(this, format);
    });

    addFormatToken('MMMM', 0, 0, function (format) {
        return this.localeData().months(this, format);
    });

    // PARSING

    addRegexToken('M', match1to2, match1to2NoLeadingZero);
    addRegexToken('MM', match1to2, match2);
    addRegexToken('MMM', function (isStrict, locale) {
        return locale.monthsShortRegex(isStrict);
    });
    addRegexToken('MMMM', function (isStrict, locale) {
        return locale.monthsRegex(isStrict);
    });

    addParseToken(['M', 'MM'], function (input, array) {
        array[MONTH] = toInt(input) - 1;
    });

    addParseToken(['MMM', 'MMMM'], function (input, array, config, token) {
        var month = config._locale.monthsParse(input, token, config._strict);
        // if we didn't find a month name, mark the date as invalid.
        if (month != null) {
            array[MONTH] = month;
        } else {
            getParsingFlags(config).invalidMonth = input;
        }
    });

    // LOCALES

    var defaultLocaleMonths =
            'January_February_March_April_May_June_July_August_September_October_November_December'.split(
                '_'
            ),
        defaultLocaleMonthsShort =
            'Jan_Feb_Mar_Apr_May_Jun_Jul_Aug_Sep_Oct_Nov_Dec'.split('_'),
        MONTHS_IN_FORMAT = /D[oD]?(\[[^\[\]]*\]|\s)+MMMM?/,
        defaultMonthsShortRegex = matchWord,
        defaultMonthsRegex = matchWord,
        monthsParseProperties = [
            'monthsParse',
            'longMonthsParse',
            'shortMonthsParse',
            'monthsRegex',
            'monthsShortRegex',
            'monthsStrictRegex',
            'monthsShortStrictRegex',
        ];

    function clearMonthsParseCache(locale, config) {
        var i, prop;
        for (i = 0; i < monthsParseProperties.length; i++) {
            prop = monthsParseProperties[i];
            if (!hasOwnProp(config, prop)) {
                delete locale['_' + prop];
            }
        }
    }

    function localeMonths(m, format) {
        if (!m) {
            return isArray(this._months)
                ? this._months
                : this._months['standalone'];
        }
        return isArray(this._months)
            ? this._months[m.month()]
            : this._months[
                  (this._months.isFormat || MONTHS_IN_FORMAT).test(format)
                      ? 'format'
                      : 'standalone'
              ][m.month()];
    }

    function localeMonthsShort(m, format) {
        if (!m) {
            return isArray(this._monthsShort)
                ? this._monthsShort
                : this._monthsShort['standalone'];
        }
        return isArray(this._monthsShort)
            ? this._monthsShort[m.month()]
            : this._monthsShort[
                  MONTHS_IN_FORMAT.test(format) ? 'format' : 'standalone'
              ][m.month()];
    }

    function handleStrictParse$1(monthName, format, strict) {
        var i,
            ii,
            mom,
            llc = monthName.toLocaleLowerCase();
        if (!this._monthsParse) {
            // this is not used
            this._monthsParse = [];
            this._longMonthsParse = [];
            this._shortMonthsParse = [];
            for (i = 0; i < 12; ++i) {
                mom = createUTC([2000, i]);
                this._shortMonthsParse[i] = this.monthsShort(
                    mom,
                    ''
                ).toLocaleLowerCase();
                this._longMonthsParse[i] = this.months(mom, '').toLocaleLowerCase();
            }
        }

        if (strict) {
            if (format === 'MMM') {
                ii = indexOf.call(this._shortMonthsParse, llc);
                return ii !== -1 ? ii : null;
            } else {
                ii = indexOf.call(this._longMonthsParse, llc);
                return ii !== -1 ? ii : null;
            }
        } else {
            if (format === 'MMM') {
                ii = indexOf.call(this._shortMonthsParse, llc);
                if (ii !== -1) {
                    return ii;
                }
                ii = indexOf.call(this._longMonthsParse, llc);
                return ii !== -1 ? ii : null;
            } else {
                ii = indexOf.call(this._longMonthsParse, llc);
                if (ii !== -1) {
                    return ii;
                }
                ii = indexOf.call(this._shortMonthsParse, llc);
                return ii !== -1 ? ii : null;
            }
        }
    }

    function localeMonthsParse(monthName, format, strict) {
        var i, mom, regex;

        if (this._monthsParseExact) {
            return handleStrictParse$1.call(this, monthName, format, strict);
        }

        if (!this._monthsParse) {
            this._monthsParse = [];
            this._longMonthsParse = [];
            this._shortMonthsParse = [];
        }

        // TODO: add sorting
        // Sorting makes sure if one month (or abbr) is a prefix of another
        // see sorting in computeMonthsParse
        for (i = 0; i < 12; i++) {
            // make the regex if we don't have it already
            mom = createUTC([2000, i]);
            if (strict && !this._longMonthsParse[i]) {
                this._longMonthsParse[i] = new RegExp(
                    '^' + this.months(mom, '').replace('.', '') + '$',
                    'i'
                );
                this._shortMonthsParse[i] = new RegExp(
                    '^' + this.monthsShort(mom, '').replace('.', '') + '$',
                    'i'
                );
            }
            if (!strict && !this._monthsParse[i]) {
                regex =
                    '^' + this.months(mom, '') + '|^' + this.monthsShort(mom, '');
                this._monthsParse[i] = new RegExp(regex.replace('.', ''), 'i');
            }
            // test the regex
            if (
                strict &&
                format === 'MMMM' &&
                this._longMonthsParse[i].test(monthName)
            ) {
                return i;
            } else if (
                strict &&
                format === 'MMM' &&
                this._shortMonthsParse[i].test(monthName)
            ) {
                return i;
            } else if (!strict && this._monthsParse[i].test(monthName)) {
                return i;
            }
        }
    }

    // MOMENTS

    function setMonth(mom, value) {
        if (!mom.isValid()) {
            // No op
            return mom;
        }

        if (typeof value === 'string') {
            if (/^\d+$/.test(value)) {
                value = toInt(value);
            } else {
                value = mom.localeData().monthsParse(value);
                // TODO: Another silent failure?
                if (!isNumber(value)) {
                    return mom;
                }
            }
        }

        var month = value,
            date = mom.date();

        date = date < 29 ? date : Math.min(date, daysInMonth(mom.year(), month));
        void (mom._isUTC
            ? mom._d.setUTCMonth(month, date)
            : mom._d.setMonth(month, date));
        return mom;
    }

    function getSetMonth(value) {
        if (value != null) {
            setMonth(this, value);
            hooks.updateOffset(this, true);
            return this;
        } else {
            return get$2(this, 'Month');
        }
    }

    function getDaysInMonth() {
        return daysInMonth(this.year(), this.month());
    }

    function monthsShortRegex(isStrict) {
        if (this._monthsParseExact) {
            if (!hasOwnProp(this, '_monthsRegex')) {
                computeMonthsParse.call(this);
            }
            if (isStrict) {
                return this._monthsShortStrictRegex;
            } else {
                return this._monthsShortRegex;
            }
        } else {
            if (!hasOwnProp(this, '_monthsShortRegex')) {
                this._monthsShortRegex = defaultMonthsShortRegex;
            }
            return this._monthsShortStrictRegex && isStrict
                ? this._monthsShortStrictRegex
                : this._monthsShortRegex;
        }
    }

    function monthsRegex(isStrict) {
        if (this._monthsParseExact) {
            if (!hasOwnProp(this, '_monthsRegex')) {
                computeMonthsParse.call(this);
            }
            if (isStrict) {
                return this._monthsStrictRegex;
            } else {
                return this._monthsRegex;
            }
        } else {
            if (!hasOwnProp(this, '_monthsRegex')) {
                this._monthsRegex = defaultMonthsRegex;
            }
            return this._monthsStrictRegex && isStrict
                ? this._monthsStrictRegex
                : this._monthsRegex;
        }
    }

    function computeMonthsParse() {
        function cmpLenRev(a, b) {
            return b.length - a.length;
        }

        var shortPieces = [],
            longPieces = [],
            mixedPieces = [],
            i,
            mom,
            shortP,
            longP;
        for (i = 0; i < 12; i++) {
            // make the regex if we don't have it already
            mom = createUTC([2000, i]);
            shortP = regexEscape(this.monthsShort(mom, ''));
            longP = regexEscape(this.months(mom, ''));
            shortPieces.push(shortP);
            longPieces.push(longP);
            mixedPieces.push(longP);
            mixedPieces.push(shortP);
        }
        // Sorting makes sure if one month (or abbr) is a prefix of another it
        // will match the longer piece.
        shortPieces.sort(cmpLenRev);
        longPieces.sort(cmpLenRev);
        mixedPieces.sort(cmpLenRev);

        this._monthsRegex = new RegExp('^(' + mixedPieces.join('|') + ')', 'i');
        this._monthsShortRegex = this._monthsRegex;
        this._monthsStrictRegex = new RegExp(
            '^(' + longPieces.join('|') + ')',
            'i'
        );
        this._monthsShortStrictRegex = new RegExp(
            '^(' + shortPieces.join('|') + ')',
            'i'
        );
    }

    // FORMATTING

    addFormatToken('d', 0, 'do', 'day');

    addFormatToken('dd', 0, 0, function (format) {
        return this.localeData().weekdaysMin(this, format);
    });

    addFormatToken('ddd', 0, 0, function (format) {
        return this.localeData().weekdaysShort(this, format);
    });

    addFormatToken('dddd', 0, 0, function (format) {
        return this.localeData().weekdays(this, format);
    });

    addFormatToken('e', 0, 0, 'weekday');
    addFormatToken('E', 0, 0, 'isoWeekday');
    addFormatToken('eHHmm', 0, 0, function () {
        return (
            '' +
            this.weekday() +
            zeroFill(this.hours(), 2) +
            zeroFill(this.minutes(), 2)
        );
    });

    // PARSING

    addRegexToken('d', match1to2);
    addRegexToken('e', match1to2);
    addRegexToken('E', match1to2);
    addRegexToken('eHHmm', match5to6);
    addRegexToken('dd', function (isStrict, locale) {
        return locale.weekdaysMinRegex(isStrict);
    });
    addRegexToken('ddd', function (isStrict, locale) {
        return locale.weekdaysShortRegex(isStrict);
    });
    addRegexToken('dddd', function (isStrict, locale) {
        return locale.weekdaysRegex(isStrict);
    });

    addWeekParseToken(['dd', 'ddd', 'dddd'], function (input, week, config, token) {
        var weekday = config._locale.weekdaysParse(input, token, config._strict);
        // if we didn't get a weekday name, mark the date as invalid
        if (weekday != null) {
            week.d = weekday;
        } else {
            getParsingFlags(config).invalidWeekday = input;
        }
    });

    addWeekParseToken(['d', 'e', 'E'], function (input, week, config, token) {
        week[token] = toInt(input);
    });

    addWeekParseToken('eHHmm', function (input, week, config) {
        var weekdayEnd = input.length - 4;

        week.e = toInt(input.substr(0, weekdayEnd));
        config._a[HOUR] = toInt(input.substr(weekdayEnd, 2));
        config._a[MINUTE] = toInt(input.substr(weekdayEnd + 2));
    });

    // HELPERS

    function parseWeekday(input, locale) {
        if (typeof input !== 'string') {
            return input;
        }

        if (!isNaN(input)) {
            return parseInt(input, 10);
        }

        input = locale.weekdaysParse(input);
        if (typeof input === 'number') {
            return input;
        }

        return null;
    }

    function parseIsoWeekday(input, locale) {
        if (typeof input === 'string') {
            return locale.weekdaysParse(input) % 7 || 7;
        }
        return isNaN(input) ? null : input;
    }

    // LOCALES
    function shiftWeekdays(ws, n) {
        return ws.slice(n, 7).concat(ws.slice(0, n));
    }

    var defaultLocaleWeekdays =
            'Sunday_Monday_Tuesday_Wednesday_Thursday_Friday_Saturday'.split('_'),
        defaultLocaleWeekdaysShort = 'Sun_Mon_Tue_Wed_Thu_Fri_Sat'.split('_'),
        defaultLocaleWeekdaysMin = 'Su_Mo_Tu_We_Th_Fr_Sa'.split('_'),
        defaultWeekdaysRegex = matchWord,
        defaultWeekdaysShortRegex = matchWord,
        defaultWeekdaysMinRegex = matchWord,
        weekdaysParseProperties = [
            'weekdaysParse',
            'fullWeekdaysParse',
            'shortWeekdaysParse',
            'minWeekdaysParse',
            'weekdaysRegex',
            'weekdaysShortRegex',
            'weekdaysMinRegex',
            'weekdaysStrictRegex',
            'weekdaysShortStrictRegex',
            'weekdaysMinStrictRegex',
        ];

    function clearWeekdaysParseCache(locale, config) {
        var i, prop;
        for (i = 0; i < weekdaysParseProperties.length; i++) {
            prop = weekdaysParseProperties[i];
            if (!hasOwnProp(config, prop)) {
                delete locale['_' + prop];
            }
        }
    }

    function localeWeekdays(m, format) {
        var weekdays = isArray(this._weekdays)
            ? this._weekdays
            : this._weekdays[
                  m && m !== true && this._weekdays.isFormat.test(format)
                      ? 'format'
                      : 'standalone'
              ];
        return m === true
            ? shiftWeekdays(weekdays, this._week.dow)
            : m
              ? weekdays[m.day()]
              : weekdays;
    }

    function localeWeekdaysShort(m) {
        return m === true
            ? shiftWeekdays(this._weekdaysShort, this._week.dow)
            : m
              ? this._weekdaysShort[m.day()]
              : this._weekdaysShort;
    }

    function localeWeekdaysMin(m) {
        return m === true
            ? shiftWeekdays(this._weekdaysMin, this._week.dow)
            : m
              ? this._weekdaysMin[m.day()]
              : this._weekdaysMin;
    }

    function handleStrictParse(weekdayName, format, strict) {
        var i,
            ii,
            mom,
            llc = weekdayName.toLocaleLowerCase();
        if (!this._weekdaysParse) {
            this._weekdaysParse = [];
            this._shortWeekdaysParse = [];
            this._minWeekdaysParse = [];

            for (i = 0; i < 7; ++i) {
                mom = createUTC([2000, 1]).day(i);
                this._minWeekdaysParse[i] = this.weekdaysMin(
                    mom,
                    ''
                ).toLocaleLowerCase();
                this._shortWeekdaysParse[i] = this.weekdaysShort(
                    mom,
                    ''
                ).toLocaleLowerCase();
                this._weekdaysParse[i] = this.weekdays(mom, '').toLocaleLowerCase();
            }
        }

        if (strict) {
            if (format === 'dddd') {
                ii = indexOf.call(this._weekdaysParse, llc);
                return ii !== -1 ? ii : null;
            } else if (format === 'ddd') {
                ii = indexOf.call(this._shortWeekdaysParse, llc);
                return ii !== -1 ? ii : null;
            } else {
                ii = indexOf.call(this._minWeekdaysParse, llc);
                return ii !== -1 ? ii : null;
            }
        } else {
            if (format === 'dddd') {
                ii = indexOf.call(this._weekdaysParse, llc);
                if (ii !== -1) {
                    return ii;
                }
                ii = indexOf.call(this._shortWeekdaysParse, llc);
                if (ii !== -1) {
                    return ii;
                }
                ii = indexOf.call(this._minWeekdaysParse, llc);
                return ii !== -1 ? ii : null;
            } else if (format === 'ddd') {
                ii = indexOf.call(this._shortWeekdaysParse, llc);
                if (ii !== -1) {
                    return ii;
                }
                ii = indexOf.call(this._weekdaysParse, llc);
                if (ii !== -1) {
                    return ii;
                }
                ii = indexOf.call(this._minWeekdaysParse, llc);
                return ii !== -1 ? ii : null;
            } else {
                ii = indexOf.call(this._minWeekdaysParse, llc);
                if (ii !== -1) {
                    return ii;
                }
                ii = indexOf.call(this._weekdaysParse, llc);
                if (ii !== -1) {
                    return ii;
                }
                ii = indexOf.call(this._shortWeekdaysParse, llc);
                return ii !== -1 ? ii : null;
            }
        }
    }

    function localeWeekdaysParse(weekdayName, format, strict) {
        var i, mom, regex;

        if (this._weekdaysParseExact) {
            return handleStrictParse.call(this, weekdayName, format, strict);
        }

        if (!this._weekdaysParse) {
            this._weekdaysParse = [];
            this._minWeekdaysParse = [];
            this._shortWeekdaysParse = [];
            this._fullWeekdaysParse = [];
        }

        for (i = 0; i < 7; i++) {
            // make the regex if we don't have it already

            mom = createUTC([2000, 1]).day(i);
            if (strict && !this._fullWeekdaysParse[i]) {
                this._fullWeekdaysParse[i] = new RegExp(
                    '^' + this.weekdays(mom, '').replace('.', '\\.?') + '$',
                    'i'
                );
                this._shortWeekdaysParse[i] = new RegExp(
                    '^' + this.weekdaysShort(mom, '').replace('.', '\\.?') + '$',
                    'i'
                );
                this._minWeekdaysParse[i] = new RegExp(
                    '^' + this.weekdaysMin(mom, '').replace('.', '\\.?') + '$',
                    'i'
                );
            }
            if (!this._weekdaysParse[i]) {
                regex =
                    '^' +
                    this.weekdays(mom, '') +
                    '|^' +
                    this.weekdaysShort(mom, '') +
                    '|^' +
                    this.weekdaysMin(mom, '');
                this._weekdaysParse[i] = new RegExp(regex.replace('.', ''), 'i');
            }
            // test the regex
            if (
                strict &&
                format === 'dddd' &&
                this._fullWeekdaysParse[i].test(weekdayName)
            ) {
                return i;
            } else if (
                strict &&
                format === 'ddd' &&
                this._shortWeekdaysParse[i].test(weekdayName)
            ) {
                return i;
            } else if (
                strict &&
                format === 'dd' &&
                this._minWeekdaysParse[i].test(weekdayName)
            ) {
                return i;
            } else if (!strict && this._weekdaysParse[i].test(weekdayName)) {
                return i;
            }
        }
    }

    // MOMENTS

    function getSetDayOfWeek(input) {
        if (!this.isValid()) {
            return input != null ? this : NaN;
        }

        var day = get$2(this, 'Day');
        if (input != null) {
            input = parseWeekday(input, this.localeData());
            return this.add(input - day, 'd');
        } else {
            return day;
        }
    }

    function getSetLocaleDayOfWeek(input) {
        if (!this.isValid()) {
            return input != null ? this : NaN;
        }
        var weekday = (this.day() + 7 - this.localeData()._week.dow) % 7;
        return input == null ? weekday : this.add(input - weekday, 'd');
    }

    function getSetISODayOfWeek(input) {
        if (!this.isValid()) {
            return input != null ? this : NaN;
        }

        // behaves the same as moment#day except
        // as a getter, returns 7 instead of 0 (1-7 range instead of 0-6)
        // as a setter, sunday should belong to the previous week.

        if (input != null) {
            var weekday = parseIsoWeekday(input, this.localeData());
            return this.day(this.day() % 7 ? weekday : weekday - 7);
        } else {
            return this.day() || 7;
        }
    }

    function weekdaysRegex(isStrict) {
        if (this._weekdaysParseExact) {
            if (!hasOwnProp(this, '_weekdaysRegex')) {
                computeWeekdaysParse.call(this);
            }
            if (isStrict) {
                return this._weekdaysStrictRegex;
            } else {
                return this._weekdaysRegex;
            }
        } else {
            if (!hasOwnProp(this, '_weekdaysRegex')) {
                this._weekdaysRegex = defaultWeekdaysRegex;
            }
            return this._weekdaysStrictRegex && isStrict
                ? this._weekdaysStrictRegex
                : this._weekdaysRegex;
        }
    }

    function weekdaysShortRegex(isStrict) {
        if (this._weekdaysParseExact) {
            if (!hasOwnProp(this, '_weekdaysRegex')) {
                computeWeekdaysParse.call(this);
            }
            if (isStrict) {
                return this._weekdaysShortStrictRegex;
            } else {
                return this._weekdaysShortRegex;
            }
        } else {
            if (!hasOwnProp(this, '_weekdaysShortRegex')) {
                this._weekdaysShortRegex = defaultWeekdaysShortRegex;
            }
            return this._weekdaysShortStrictRegex && isStrict
                ? this._weekdaysShortStrictRegex
                : this._weekdaysShortRegex;
        }
    }

    function weekdaysMinRegex(isStrict) {
        if (this._weekdaysParseExact) {
            if (!hasOwnProp(this, '_weekdaysRegex')) {
                computeWeekdaysParse.call(this);
            }
            if (isStrict) {
                return this._weekdaysMinStrictRegex;
            } else {
                return this._weekdaysMinRegex;
            }
        } else {
            if (!hasOwnProp(this, '_weekdaysMinRegex')) {
                this._weekdaysMinRegex = defaultWeekdaysMinRegex;
            }
            return this._weekdaysMinStrictRegex && isStrict
                ? this._weekdaysMinStrictRegex
                : this._weekdaysMinRegex;
        }
    }

    function computeWeekdaysParse() {
        function cmpLenRev(a, b) {
            return b.length - a.length;
        }

        var minPieces = [],
            shortPieces = [],
            longPieces = [],
            mixedPieces = [],
            i,
            mom,
            minp,
            shortp,
            longp;
        for (i = 0; i < 7; i++) {
            // make the regex if we don't have it already
            mom = createUTC([2000, 1]).day(i);
            minp = regexEscape(this.weekdaysMin(mom, ''));
            shortp = regexEscape(this.weekdaysShort(mom, ''));
            longp = regexEscape(this.weekdays(mom, ''));
            minPieces.push(minp);
            shortPieces.push(shortp);
            longPieces.push(longp);
            mixedPieces.push(minp);
            mixedPieces.push(shortp);
            mixedPieces.push(longp);
        }
        // Sorting makes sure if one weekday (or abbr) is a prefix of another it
        // will match the longer piece.
        minPieces.sort(cmpLenRev);
        shortPieces.sort(cmpLenRev);
        longPieces.sort(cmpLenRev);
        mixedPieces.sort(cmpLenRev);

        this._weekdaysRegex = new RegExp('^(' + mixedPieces.join('|') + ')', 'i');
        this._weekdaysShortRegex = this._weekdaysRegex;
        this._weekdaysMinRegex = this._weekdaysRegex;

        this._weekdaysStrictRegex = new RegExp(
            '^(' + longPieces.join('|') + ')',
            'i'
        );
        this._weekdaysShortStrictRegex = new RegExp(
            '^(' + shortPieces.join('|') + ')',
            'i'
        );
        this._weekdaysMinStrictRegex = new RegExp(
            '^(' + minPieces.join('|') + ')',
            'i'
        );
    }

    function set(config) {
        var prop, i;
        clearMonthsParseCache(this, config);
        clearWeekdaysParseCache(this, config);
        for (i in config) {
            if (hasOwnProp(config, i)) {
                prop = config[i];
                if (isFunction(prop)) {
                    this[i] = prop;
                } else {
                    this['_' + i] = prop;
                }
            }
        }
        this._config = config;
        // Lenient ordinal parsing accepts just a number in addition to
        // number + (possibly) stuff coming from _dayOfMonthOrdinalParse.
        // TODO: Remove "ordinalParse" fallback in next major release.
        this._dayOfMonthOrdinalParseLenient = new RegExp(
            (this._dayOfMonthOrdinalParse.source || this._ordinalParse.source) +
                '|' +
                /\d{1,2}/.source
        );
    }

    function mergeConfigs(parentConfig, childConfig) {
        var res = extend({}, parentConfig),
            prop;
        for (prop in childConfig) {
            if (hasOwnProp(childConfig, prop)) {
                if (isObject(parentConfig[prop]) && isObject(childConfig[prop])) {
                    res[prop] = {};
                    extend(res[prop], parentConfig[prop]);
                    extend(res[prop], childConfig[prop]);
                } else if (childConfig[prop] != null) {
                    res[prop] = childConfig[prop];
                } else {
                    delete res[prop];
                }
            }
        }
        for (prop in parentConfig) {
            if (
                hasOwnProp(parentConfig, prop) &&
                !hasOwnProp(childConfig, prop) &&
                isObject(parentConfig[prop])
            ) {
                // make sure changes to properties don't modify parent config
                res[prop] = extend({}, res[prop]);
            }
        }
        return res;
    }

    function Locale(config) {
        if (config != null) {
            this.set(config);
        }
    }

    var keys;

    if (Object.keys) {
        keys = Object.keys;
    } else {
        keys = function (obj) {
            var i,
                res = [];
            for (i in obj) {
                if (hasOwnProp(obj, i)) {
                    res.push(i);
                }
            }
            return res;
        };
    }

    var defaultCalendar = {
        sameDay: '[Today at] LT',
        nextDay: '[Tomorrow at] LT',
        nextWeek: 'dddd [at] LT',
        lastDay: '[Yesterday at] LT',
        lastWeek: '[Last] dddd [at] LT',
        sameElse: 'L',
    };

    function calendar$1(key, mom, now) {
        var output = this._calendar[key] || this._calendar['sameElse'];
        return isFunction(output) ? output.call(mom, now) : output;
    }

    var defaultLongDateFormat = {
        LTS: 'h:mm:ss A',
        LT: 'h:mm A',
        L: 'MM/DD/YYYY',
        LL: 'MMMM D, YYYY',
        LLL: 'MMMM D, YYYY h:mm A',
        LLLL: 'dddd, MMMM D, YYYY h:mm A',
    };

    function longDateFormat(key) {
        var format = this._longDateFormat[key],
            formatUpper = this._longDateFormat[key.toUpperCase()],
            formatCache = this._longDateFormatCache;

        if (format || !formatUpper) {
            return format;
        }

        if (
            formatCache &&
            formatCache[key] &&
            formatCache[key].formatUpper === formatUpper
        ) {
            return formatCache[key].format;
        }

        format = formatUpper
            .match(formattingTokens)
            .map(function (tok) {
                if (
                    tok === 'MMMM' ||
                    tok === 'MM' ||
                    tok === 'DD' ||
                    tok === 'dddd'
                ) {
                    return tok.slice(1);
                }
                return tok;
            })
            .join('');

        if (!formatCache) {
            formatCache = this._longDateFormatCache = {};
        }
        formatCache[key] = {
            formatUpper: formatUpper,
            format: format,
        };
        return format;
    }

    var defaultInvalidDate = 'Invalid date';

    function invalidDate() {
        return this._invalidDate;
    }

    var defaultOrdinal = '%d',
        defaultDayOfMonthOrdinalParse = /\d{1,2}/;

    function ordinal(number) {
        return this._ordinal.replace('%d', number);
    }

    var defaultRelativeTime = {
        future: 'in %s',
        past: '%s ago',
        s: 'a few seconds',
        ss: '%d seconds',
        m: 'a minute',
        mm: '%d minutes',
        h: 'an hour',
        hh: '%d hours',
        d: 'a day',
        dd: '%d days',
        w: 'a week',
        ww: '%d weeks',
        M: 'a month',
        MM: '%d months',
        y: 'a year',
        yy: '%d years',
    };

    function relativeTimeWithoutPostformat(
        number,
        withoutSuffix,
        string,
        isFuture
    ) {
        var output = this._relativeTime[string];
        return isFunction(output)
            ? output(number, withoutSuffix, string, isFuture)
            : output.replace(/%d/i, number);
    }

    function relativeTime$1(number, withoutSuffix, string, isFuture) {
        return this.postformat(
            relativeTimeWithoutPostformat.call(
                this,
                number,
                withoutSuffix,
                string,
                isFuture
            )
        );
    }

    function pastFutureWithoutPostformat(diff, output) {
        var format = this._relativeTime[diff > 0 ? 'future' : 'past'];
        return isFunction(format) ? format(output) : format.replace(/%s/i, output);
    }

    function pastFuture(diff, output) {
        return this.postformat(
            pastFutureWithoutPostformat.call(this, diff, output)
        );
    }

    function createDate(y, m, d, h, M, s, ms) {
        // can't just apply() to create a date:
        // https://stackoverflow.com/q/181348
        var date;
        // the date constructor remaps years 0-99 to 1900-1999
        if (y < 100 && y >= 0) {
            // preserve leap years using a full 400 year cycle, then reset
            date = new Date(y + 400, m, d, h, M, s, ms);
            if (isFinite(date.getFullYear())) {
                date.setFullYear(y);
            }
        } else {
            date = new Date(y, m, d, h, M, s, ms);
        }

        return date;
    }

    function createUTCDate(y) {
        var date, args;
        // the Date.UTC function remaps years 0-99 to 1900-1999
        if (y < 100 && y >= 0) {
            args = Array.prototype.slice.call(arguments);
            // preserve leap years using a full 400 year cycle, then reset
            args[0] = y + 400;
            date = new Date(Date.UTC.apply(null, args));
            if (isFinite(date.getUTCFullYear())) {
                date.setUTCFullYear(y);
            }
        } else {
            date = new Date(Date.UTC.apply(null, arguments));
        }

        return date;
    }

    // start-of-first-week - start-of-year
    function firstWeekOffset(year, dow, doy) {
        var // first-week day -- which january is always in the first week (4 for iso, 1 for other)
            fwd = 7 + dow - doy,
            // first-week day local weekday -- which local weekday is fwd
            fwdlw = (7 + createUTCDate(year, 0, fwd).getUTCDay() - dow) % 7;

        return -fwdlw + fwd - 1;
    }

    // https://en.wikipedia.org/wiki/ISO_week_date#Calculating_a_date_given_the_year.2C_week_number_and_weekday
    function dayOfYearFromWeeks(year, week, weekday, dow, doy) {
        var localWeekday = (7 + weekday - dow) % 7,
            weekOffset = firstWeekOffset(year, dow, doy),
            dayOfYear = 1 + 7 * (week - 1) + localWeekday + weekOffset,
            resYear,
            resDayOfYear;

        if (dayOfYear <= 0) {
            resYear = year - 1;
            resDayOfYear = daysInYear(resYear) + dayOfYear;
        } else if (dayOfYear > daysInYear(year)) {
            resYear = year + 1;
            resDayOfYear = dayOfYear - daysInYear(year);
        } else {
            resYear = year;
            resDayOfYear = dayOfYear;
        }

        return {
            year: resYear,
            dayOfYear: resDayOfYear,
        };
    }

    function weekOfYearFromDayOfYear(year, dayOfYear, dow, doy) {
        var weekOffset = firstWeekOffset(year, dow, doy),
            week = Math.floor((dayOfYear - weekOffset - 1) / 7) + 1,
            resWeek,
            resYear;

        if (week < 1) {
            resYear = year - 1;
            resWeek = week + weeksInYear(resYear, dow, doy);
        } else if (week > weeksInYear(year, dow, doy)) {
            resWeek = week - weeksInYear(year, dow, doy);
            resYear = year + 1;
        } else {
            resYear = year;
            resWeek = week;
        }

        return {
            week: resWeek,
            year: resYear,
        };
    }

    function weekOfYear(mom, dow, doy) {
        return weekOfYearFromDayOfYear(mom.year(), mom.dayOfYear(), dow, doy);
    }

    function weekOfYearFromDate(year, month, date, dow, doy) {
        var dayOfYear =
            Math.round(
                (createUTCDate(year, month, date) - createUTCDate(year, 0, 1)) /
                    864e5
            ) + 1;

        return weekOfYearFromDayOfYear(year, dayOfYear, dow, doy);
    }

    function weeksInYear(year, dow, doy) {
        var weekOffset = firstWeekOffset(year, dow, doy),
            weekOffsetNext = firstWeekOffset(year + 1, dow, doy);
        return (daysInYear(year) - weekOffset + weekOffsetNext) / 7;
    }

    // FORMATTING

    addFormatToken('w', ['ww', 2], 'wo', 'week');
    addFormatToken('W', ['WW', 2], 'Wo', 'isoWeek');

    // PARSING

    addRegexToken('w', match1to2, match1to2NoLeadingZero);
    addRegexToken('ww', match1to2, match2);
    addRegexToken('W', match1to2, match1to2NoLeadingZero);
    addRegexToken('WW', match1to2, match2);

    addWeekParseToken(
        ['w', 'ww', 'W', 'WW'],
        function (input, week, config, token) {
            week[token.substr(0, 1)] = toInt(input);
        }
    );

    // HELPERS

    // LOCALES

    function localeWeek(mom) {
        return weekOfYear(mom, this._week.dow, this._week.doy).week;
    }

    var defaultLocaleWeek = {
        dow: 0, // Sunday is the first day of the week.
        doy: 6, // The week that contains Jan 6th is the first week of the year.
    };

    function localeFirstDayOfWeek() {
        return this._week.dow;
    }

    function localeFirstDayOfYear() {
        return this._week.doy;
    }

    // MOMENTS

    function getSetWeek(input) {
        var week = this.localeData().week(this);
        return input == null ? week : this.add((input - week) * 7, 'd');
    }

    function getSetISOWeek(input) {
        var week = weekOfYear(this, 1, 4).week;
        return input == null ? week : this.add((input - week) * 7, 'd');
    }

    // FORMATTING

    function hFormat() {
        return this.hours() % 12 || 12;
    }

    function kFormat() {
        return this.hours() || 24;
    }

    addFormatToken('H', ['HH', 2], 0, 'hour');
    addFormatToken('h', ['hh', 2], 0, hFormat);
    addFormatToken('k', ['kk', 2], 0, kFormat);

    addFormatToken('hmm', 0, 0, function () {
        return '' + hFormat.apply(this) + zeroFill(this.minutes(), 2);
    });

    addFormatToken('hmmss', 0, 0, function () {
        return (
            '' +
            hFormat.apply(this) +
            zeroFill(this.minutes(), 2) +
            zeroFill(this.seconds(), 2)
        );
    });

    addFormatToken('Hmm', 0, 0, function () {
        return '' + this.hours() + zeroFill(this.minutes(), 2);
    });

    addFormatToken('Hmmss', 0, 0, function () {
        return (
            '' +
            this.hours() +
            zeroFill(this.minutes(), 2) +
            zeroFill(this.seconds(), 2)
        );
    });

    function meridiem(token, lowercase) {
        addFormatToken(token, 0, 0, function () {
            return this.localeData().meridiem(
                this.hours(),
                this.minutes(),
                lowercase
            );
        });
    }

    meridiem('a', true);
    meridiem('A', false);

    // PARSING

    function matchMeridiem(isStrict, locale) {
        return locale._meridiemParse;
    }

    addRegexToken('a', matchMeridiem);
    addRegexToken('A', matchMeridiem);
    addRegexToken('H', match1to2, match1to2HasZero);
    addRegexToken('h', match1to2, match1to2NoLeadingZero);
    addRegexToken('k', match1to2, match1to2NoLeadingZero);
    addRegexToken('HH', match1to2, match2);
    addRegexToken('hh', match1to2, match2);
    addRegexToken('kk', match1to2, match2);

    addRegexToken('hmm', match3to4);
    addRegexToken('hmmss', match5to6);
    addRegexToken('Hmm', match3to4);
    addRegexToken('Hmmss', match5to6);

    addParseToken(['H', 'HH'], HOUR);
    addParseToken(['k', 'kk'], function (input, array, config) {
        var kInput = toInt(input);
        array[HOUR] = kInput === 24 ? 0 : kInput;
    });
    addParseToken(['a', 'A'], function (input, array, config) {
        config._isPm = config._locale.isPM(input);
        config._meridiem = input;
    });
    addParseToken(['h', 'hh'], function (input, array, config) {
        array[HOUR] = toInt(input);
        getParsingFlags(config).bigHour = true;
    });
    addParseToken('hmm', function (input, array, config) {
        var pos = input.length - 2;
        array[HOUR] = toInt(input.substr(0, pos));
        array[MINUTE] = toInt(input.substr(pos));
        getParsingFlags(config).bigHour = true;
    });
    addParseToken('hmmss', function (input, array, config) {
        var pos1 = input.length - 4,
            pos2 = input.length - 2;
        array[HOUR] = toInt(input.substr(0, pos1));
        array[MINUTE] = toInt(input.substr(pos1, 2));
        array[SECOND] = toInt(input.substr(pos2));
        getParsingFlags(config).bigHour = true;
    });
    addParseToken('Hmm', function (input, array, config) {
        var pos = input.length - 2;
        array[HOUR] = toInt(input.substr(0, pos));
        array[MINUTE] = toInt(input.substr(pos));
    });
    addParseToken('Hmmss', function (input, array, config) {
        var pos1 = input.length - 4,
            pos2 = input.length - 2;
        array[HOUR] = toInt(input.substr(0, pos1));
        array[MINUTE] = toInt(input.substr(pos1, 2));
        array[SECOND] = toInt(input.substr(pos2));
    });

    // LOCALES

    function localeIsPM(input) {
        // IE8 Quirks Mode & IE7 Standards Mode do not allow accessing strings like arrays
        // Using charAt should be more compatible.
        return (input + '').toLowerCase().charAt(0) === 'p';
    }

    var defaultLocaleMeridiemParse = /[ap]\.?m?\.?/i,
        // Setting the hour should keep the time, because the user explicitly
        // specified which hour they want. So trying to maintain the same hour (in
        // a new timezone) makes sense. Adding/subtracting hours does not follow
        // this rule.
        getSetHour = makeGetSet('Hours', true);

    function localeMeridiem(hours, minutes, isLower) {
        if (hours > 11) {
            return isLower ? 'pm' : 'PM';
        } else {
            return isLower ? 'am' : 'AM';
        }
    }

    var baseConfig = {
        calendar: defaultCalendar,
        longDateFormat: defaultLongDateFormat,
        invalidDate: defaultInvalidDate,
        ordinal: defaultOrdinal,
        dayOfMonthOrdinalParse: defaultDayOfMonthOrdinalParse,
        relativeTime: defaultRelativeTime,

        months: defaultLocaleMonths,
        monthsShort: defaultLocaleMonthsShort,

        week: defaultLocaleWeek,

        weekdays: defaultLocaleWeekdays,
        weekdaysMin: defaultLocaleWeekdaysMin,
        weekdaysShort: defaultLocaleWeekdaysShort,

        meridiemParse: defaultLocaleMeridiemParse,
    };

    // internal storage for locale config files
    var locales = {},
        localeFamilies = {},
        globalLocale;

    function commonPrefix(arr1, arr2) {
        var i,
            minl = Math.min(arr1.length, arr2.length);
        for (i = 0; i < minl; i += 1) {
            if (arr1[i] !== arr2[i]) {
                return i;
            }
        }
        return minl;
    }

    function normalizeLocale(key) {
        return key ? key.toLowerCase().replace('_', '-') : key;
    }

    // pick the locale from the array
    // try ['en-au', 'en-gb'] as 'en-au', 'en-gb', 'en', as in move through the list trying each
    // substring from most specific to least, but move to the next array item if it's a more specific variant than the current root
    function chooseLocale(names) {
        var i = 0,
            j,
            next,
            locale,
            split;

        while (i < names.length) {
            split = normalizeLocale(names[i]).split('-');
            j = split.length;
            next = normalizeLocale(names[i + 1]);
            next = next ? next.split('-') : null;
            while (j > 0) {
                locale = loadLocale(split.slice(0, j).join('-'));
                if (locale) {
                    return locale;
                }
                if (
                    next &&
                    next.length >= j &&
                    commonPrefix(split, next) >= j - 1
                ) {
                    //the next array item is better than a shallower substring of this one
                    break;
                }
                j--;
            }
            i++;
        }
        return globalLocale;
    }

    function isLocaleNameSane(name) {
        // Only canonical locale module names are safe to append to the require path.
        return typeof name === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
    }

    function loadLocale(name) {
        var oldLocale = null,
            aliasedRequire,
            normalizedName;

        // Preserve exact custom locale names before trying the canonical built-in name.
        // Use hasOwnProp rather than a plain lookup so that names like "__proto__",
        // "constructor", or "prototype" can't resolve to an inherited Object.prototype
        // property instead of a real (or missing) locale entry.
        if (hasOwnProp(locales, name)) {
            return locales[name];
        }

        normalizedName = normalizeLocale(name);
        if (hasOwnProp(locales, normalizedName)) {
            return locales[normalizedName];
        }

        // TODO: Find a better way to register and load all the locales in Node
        if (
             true &&
            module &&
            module.exports &&
            isLocaleNameSane(normalizedName)
        ) {
            try {
                oldLocale = globalLocale._abbr;
                aliasedRequire = __WEBPACK_EXTERNAL_createRequire(import.meta.url);
                aliasedRequire('./locale/' + normalizedName);
                getSetGlobalLocale(oldLocale);
            } catch (e) {
                // mark as not found to avoid repeating expensive file require call causing high CPU
                // when trying to find en-US, en_US, en-us for every format call
                locales[normalizedName] = null; // null means not found
            }
        }
        if (hasOwnProp(locales, normalizedName)) {
            return locales[normalizedName];
        }
    }

    // This function will load locale and then set the global locale.  If
    // no arguments are passed in, it will simply return the current global
    // locale key.
    function getSetGlobalLocale(key, values) {
        var data;
        if (key) {
            if (isUndefined(values)) {
                data = getLocale(key);
            } else {
                data = defineLocale(key, values);
            }

            if (data) {
                // moment.duration._locale = moment._locale = data;
                globalLocale = data;
            } else {
                if (typeof console !== 'undefined' && console.warn) {
                    //warn user if arguments are passed but the locale could not be set
                    console.warn(
                        'Locale ' + key + ' not found. Did you forget to load it?'
                    );
                }
            }
        }

        return globalLocale._abbr;
    }

    function defineLocale(name, config) {
        if (config !== null) {
            var locale,
                parentConfig = baseConfig;
            config.abbr = name;
            if (locales[name] != null) {
                deprecateSimple(
                    'defineLocaleOverride',
                    'use moment.updateLocale(localeName, config) to change ' +
                        'an existing locale. moment.defineLocale(localeName, ' +
                        'config) should only be used for creating a new locale ' +
                        'See http://momentjs.com/guides/#/warnings/define-locale/ for more info.'
                );
                parentConfig = locales[name]._config;
            } else if (config.parentLocale != null) {
                if (locales[config.parentLocale] != null) {
                    parentConfig = locales[config.parentLocale]._config;
                } else {
                    locale = loadLocale(config.parentLocale);
                    if (locale != null) {
                        parentConfig = locale._config;
                    } else {
                        if (!localeFamilies[config.parentLocale]) {
                            localeFamilies[config.parentLocale] = [];
                        }
                        localeFamilies[config.parentLocale].push({
                            name: name,
                            config: config,
                        });
                        return null;
                    }
                }
            }
            locales[name] = new Locale(mergeConfigs(parentConfig, config));

            if (localeFamilies[name]) {
                localeFamilies[name].forEach(function (x) {
                    defineLocale(x.name, x.config);
                });
            }

            // backwards compat for now: also set the locale
            // make sure we set the locale AFTER all child locales have been
            // created, so we won't end up with the child locale set.
            getSetGlobalLocale(name);

            return locales[name];
        } else {
            // useful for testing
            delete locales[name];
            return null;
        }
    }

    function updateLocale(name, config) {
        var locale,
            tmpLocale = loadLocale(name),
            parentConfig = baseConfig;

        if (tmpLocale != null) {
            name = tmpLocale._abbr;
        }

        if (config != null) {
            if (locales[name] != null && locales[name].parentLocale != null) {
                // Update existing child locale in-place to avoid memory-leaks
                locales[name].set(mergeConfigs(locales[name]._config, config));
            } else {
                // MERGE
                if (tmpLocale != null) {
                    parentConfig = tmpLocale._config;
                }
                config = mergeConfigs(parentConfig, config);
                if (tmpLocale == null) {
                    // updateLocale is called for creating a new locale
                    // Set abbr so it will have a name (getters return
                    // undefined otherwise).
                    config.abbr = name;
                }
                locale = new Locale(config);
                locale.parentLocale = locales[name];
                locales[name] = locale;
            }

            // backwards compat for now: also set the locale
            getSetGlobalLocale(name);
        } else {
            // pass null for config to unupdate, useful for tests
            if (locales[name] != null) {
                if (locales[name].parentLocale != null) {
                    locales[name] = locales[name].parentLocale;
                    if (name === getSetGlobalLocale()) {
                        getSetGlobalLocale(name);
                    }
                } else if (locales[name] != null) {
                    delete locales[name];
                }
            }
        }
        return locales[name];
    }

    // returns locale data
    function getLocale(key) {
        var locale;

        if (key && key._locale && key._locale._abbr) {
            key = key._locale._abbr;
        }

        if (!key) {
            return globalLocale;
        }

        if (!isArray(key)) {
            //short-circuit everything else
            locale = loadLocale(key);
            if (locale) {
                return locale;
            }
            key = [key];
        }

        return chooseLocale(key);
    }

    function listLocales() {
        return keys(locales);
    }

    function checkOverflow(m) {
        var overflow,
            a = m._a;

        if (a && getParsingFlags(m).overflow === -2) {
            overflow =
                a[MONTH] < 0 || a[MONTH] > 11
                    ? MONTH
                    : a[DATE] < 1 || a[DATE] > daysInMonth(a[YEAR], a[MONTH])
                      ? DATE
                      : a[HOUR] < 0 ||
                          a[HOUR] > 24 ||
                          (a[HOUR] === 24 &&
                              (a[MINUTE] !== 0 ||
                                  a[SECOND] !== 0 ||
                                  a[MILLISECOND] !== 0))
                        ? HOUR
                        : a[MINUTE] < 0 || a[MINUTE] > 59
                          ? MINUTE
                          : a[SECOND] < 0 || a[SECOND] > 59
                            ? SECOND
                            : a[MILLISECOND] < 0 || a[MILLISECOND] > 999
                              ? MILLISECOND
                              : -1;

            if (
                getParsingFlags(m)._overflowDayOfYear &&
                (overflow < YEAR || overflow > DATE)
            ) {
                overflow = DATE;
            }
            if (getParsingFlags(m)._overflowWeeks && overflow === -1) {
                overflow = WEEK;
            }
            if (getParsingFlags(m)._overflowWeekday && overflow === -1) {
                overflow = WEEKDAY;
            }

            getParsingFlags(m).overflow = overflow;
        }

        return m;
    }

    // iso 8601 regex
    // 0000-00-00 0000-W00 or 0000-W00-0 + T + 00 or 00:00 or 00:00:00 or 00:00:00.000 + +00:00 or +0000 or +00)
    var extendedIsoRegex =
            /^\s*((?:[+-]\d{6}|\d{4})-(?:\d\d-\d\d|W\d\d-\d|W\d\d|\d\d\d|\d\d))(?:(T| )(\d\d(?::\d\d(?::\d\d(?:[.,]\d+)?)?)?)([+-]\d\d(?::?\d\d)?|\s*Z)?)?$/,
        basicIsoRegex =
            /^\s*((?:[+-]\d{6}|\d{4})(?:\d\d\d\d|W\d\d\d|W\d\d|\d\d\d|\d\d|))(?:(T| )(\d\d(?:\d\d(?:\d\d(?:[.,]\d+)?)?)?)([+-]\d\d(?::?\d\d)?|\s*Z)?)?$/,
        tzRegex = /Z|[+-]\d\d(?::?\d\d)?/,
        isoDates = [
            ['YYYYYY-MM-DD', /[+-]\d{6}-\d\d-\d\d/],
            ['YYYY-MM-DD', /\d{4}-\d\d-\d\d/],
            ['GGGG-[W]WW-E', /\d{4}-W\d\d-\d/],
            ['GGGG-[W]WW', /\d{4}-W\d\d/, false],
            ['YYYY-DDD', /\d{4}-\d{3}/],
            ['YYYY-MM', /\d{4}-\d\d/, false],
            ['YYYYYYMMDD', /[+-]\d{10}/],
            ['YYYYMMDD', /\d{8}/],
            ['GGGG[W]WWE', /\d{4}W\d{3}/],
            ['GGGG[W]WW', /\d{4}W\d{2}/, false],
            ['YYYYDDD', /\d{7}/],
            ['YYYYMM', /\d{6}/, false],
            ['YYYY', /\d{4}/, false],
        ],
        // iso time formats and regexes
        isoTimes = [
            ['HH:mm:ss.SSSS', /\d\d:\d\d:\d\d\.\d+/],
            ['HH:mm:ss,SSSS', /\d\d:\d\d:\d\d,\d+/],
            ['HH:mm:ss', /\d\d:\d\d:\d\d/],
            ['HH:mm', /\d\d:\d\d/],
            ['HHmmss.SSSS', /\d\d\d\d\d\d\.\d+/],
            ['HHmmss,SSSS', /\d\d\d\d\d\d,\d+/],
            ['HHmmss', /\d\d\d\d\d\d/],
            ['HHmm', /\d\d\d\d/],
            ['HH', /\d\d/],
        ],
        aspNetJsonRegex = /^\/?Date\((-?\d+)/i,
        // RFC 2822 regex: For details see https://tools.ietf.org/html/rfc2822#section-3.3
        rfc2822 =
            /^(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s)?(\d{1,2})\s(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s(\d{2,4})\s(\d\d):(\d\d)(?::(\d\d))?\s(?:(UT|GMT|[ECMP][SD]T)|([Zz])|([+-]\d{4}))$/,
        obsOffsets = {
            UT: 0,
            GMT: 0,
            EDT: -4 * 60,
            EST: -5 * 60,
            CDT: -5 * 60,
            CST: -6 * 60,
            MDT: -6 * 60,
            MST: -7 * 60,
            PDT: -7 * 60,
            PST: -8 * 60,
        };

    // date from iso format
    function configFromISO(config) {
        var i,
            l,
            string = config._i,
            match = extendedIsoRegex.exec(string) || basicIsoRegex.exec(string),
            allowTime,
            dateFormat,
            timeFormat,
            tzFormat,
            isoDatesLen = isoDates.length,
            isoTimesLen = isoTimes.length;

        if (match) {
            getParsingFlags(config).iso = true;
            for (i = 0, l = isoDatesLen; i < l; i++) {
                if (isoDates[i][1].exec(match[1])) {
                    dateFormat = isoDates[i][0];
                    allowTime = isoDates[i][2] !== false;
                    break;
                }
            }
            if (dateFormat == null) {
                config._isValid = false;
                return;
            }
            if (match[3]) {
                for (i = 0, l = isoTimesLen; i < l; i++) {
                    if (isoTimes[i][1].exec(match[3])) {
                        // match[2] should be 'T' or space
                        timeFormat = (match[2] || ' ') + isoTimes[i][0];
                        break;
                    }
                }
                if (timeFormat == null) {
                    config._isValid = false;
                    return;
                }
            }
            if (!allowTime && timeFormat != null) {
                config._isValid = false;
                return;
            }
            if (match[4]) {
                if (tzRegex.exec(match[4])) {
                    tzFormat = 'Z';
                } else {
                    config._isValid = false;
                    return;
                }
            }
            config._f = dateFormat + (timeFormat || '') + (tzFormat || '');
            configFromStringAndFormat(config);
        } else {
            config._isValid = false;
        }
    }

    function extractFromRFC2822Strings(
        yearStr,
        monthStr,
        dayStr,
        hourStr,
        minuteStr,
        secondStr
    ) {
        var result = [
            untruncateYear(yearStr),
            defaultLocaleMonthsShort.indexOf(monthStr),
            parseInt(dayStr, 10),
            parseInt(hourStr, 10),
            parseInt(minuteStr, 10),
        ];

        if (secondStr) {
            result.push(parseInt(secondStr, 10));
        }

        return result;
    }

    function untruncateYear(yearStr) {
        var year = parseInt(yearStr, 10);
        if (year <= 49) {
            return 2000 + year;
        } else if (year <= 999) {
            return 1900 + year;
        }
        return year;
    }

    function preprocessRFC2822(s) {
        // Remove comments and folding whitespace and replace multiple-spaces with a single space
        return s
            .replace(/\([^()]*\)|[\n\t]/g, ' ')
            .replace(/(\s\s+)/g, ' ')
            .replace(/^\s\s*/, '')
            .replace(/\s\s*$/, '');
    }

    function checkWeekday(weekdayStr, parsedInput, config) {
        if (weekdayStr) {
            // TODO: Replace the vanilla JS Date object with an independent day-of-week check.
            var weekdayProvided = defaultLocaleWeekdaysShort.indexOf(weekdayStr),
                weekdayActual = new Date(
                    parsedInput[0],
                    parsedInput[1],
                    parsedInput[2]
                ).getDay();
            if (weekdayProvided !== weekdayActual) {
                getParsingFlags(config).weekdayMismatch = true;
                config._isValid = false;
                return false;
            }
        }
        return true;
    }

    function calculateOffset(obsOffset, militaryOffset, numOffset) {
        if (obsOffset) {
            return obsOffsets[obsOffset];
        } else if (militaryOffset) {
            // the only allowed military tz is Z
            return 0;
        } else {
            var hm = parseInt(numOffset, 10),
                m = hm % 100,
                h = (hm - m) / 100;
            return h * 60 + m;
        }
    }

    // date and time from ref 2822 format
    function configFromRFC2822(config) {
        var match = rfc2822.exec(preprocessRFC2822(config._i)),
            parsedArray;
        if (match) {
            parsedArray = extractFromRFC2822Strings(
                match[4],
                match[3],
                match[2],
                match[5],
                match[6],
                match[7]
            );
            if (!checkWeekday(match[1], parsedArray, config)) {
                return;
            }

            config._a = parsedArray;
            config._tzm = calculateOffset(match[8], match[9], match[10]);

            config._d = createUTCDate.apply(null, config._a);
            config._d.setUTCMinutes(config._d.getUTCMinutes() - config._tzm);

            getParsingFlags(config).rfc2822 = true;
        } else {
            config._isValid = false;
        }
    }

    // date from 1) ASP.NET, 2) ISO, 3) RFC 2822 formats, or 4) optional fallback if parsing isn't strict
    function configFromString(config) {
        var matched = aspNetJsonRegex.exec(config._i);
        if (matched !== null) {
            config._d = new Date(+matched[1]);
            return;
        }

        configFromISO(config);
        if (config._isValid === false) {
            delete config._isValid;
        } else {
            return;
        }

        configFromRFC2822(config);
        if (config._isValid === false) {
            delete config._isValid;
        } else {
            return;
        }

        if (config._strict) {
            config._isValid = false;
        } else {
            // Final attempt, use Input Fallback
            hooks.createFromInputFallback(config);
        }
    }

    hooks.createFromInputFallback = deprecate(
        'value provided is not in a recognized RFC2822 or ISO format. moment construction falls back to js Date(), ' +
            'which is not reliable across all browsers and versions. Non RFC2822/ISO date formats are ' +
            'discouraged. Please refer to http://momentjs.com/guides/#/warnings/js-date/ for more info.',
        function (config) {
            config._d = new Date(config._i + (config._useUTC ? ' UTC' : ''));
        }
    );

    // Pick the first defined of two or three arguments.
    function defaults(a, b, c) {
        if (a != null) {
            return a;
        }
        if (b != null) {
            return b;
        }
        return c;
    }

    function currentDateArray(config, now, forWeek) {
        var hadWeekContext = Object.prototype.hasOwnProperty.call(
                config,
                '_isDefaultDatePartsForWeek'
            ),
            weekContext = config._isDefaultDatePartsForWeek;

        // hooks is actually the exported moment object
        config._isDefaultDatePartsForWeek = !!forWeek;
        try {
            return hooks._getDefaultDateParts(config, now, forWeek);
        } finally {
            if (hadWeekContext) {
                config._isDefaultDatePartsForWeek = weekContext;
            } else {
                delete config._isDefaultDatePartsForWeek;
            }
        }
    }

    function currentDateNow(config) {
        var now = config._defaultDatePartsNow;

        if (!now) {
            return hooks.now();
        }
        if (!now.hasValue) {
            now.value = hooks.now();
            now.hasValue = true;
        }
        return now.value;
    }

    // Internal hook for extensions that supply omitted calendar fields.
    function getDefaultDateParts(config, now, forWeek) {
        var useWeekDefaults = forWeek || config._isDefaultDatePartsForWeek,
            nowValue = useWeekDefaults ? createLocal(now) : new Date(now);
        if (useWeekDefaults) {
            return [nowValue.year(), nowValue.month(), nowValue.date()];
        }
        if (config._useUTC) {
            return [
                nowValue.getUTCFullYear(),
                nowValue.getUTCMonth(),
                nowValue.getUTCDate(),
            ];
        }
        return [nowValue.getFullYear(), nowValue.getMonth(), nowValue.getDate()];
    }

    hooks._getDefaultDateParts = getDefaultDateParts;

    // convert an array to a date.
    // the array should mirror the parameters below
    // note: all values past the year are optional and will default to the lowest possible value.
    // [year, month, day , hour, minute, second, millisecond]
    function configFromArray(config) {
        var i,
            date,
            input = [],
            now,
            currentDate,
            expectedWeekday,
            yearToUse,
            dateIsDefaulted;

        if (config._d) {
            return;
        }

        if (
            config._a[YEAR] == null ||
            config._a[MONTH] == null ||
            config._a[DATE] == null
        ) {
            now = currentDateNow(config);
            currentDate = currentDateArray(config, now);
        }

        //compute day of the year from weeks and weekdays
        if (config._w && config._a[DATE] == null && config._a[MONTH] == null) {
            dayOfYearFromWeekInfo(config, currentDateArray(config, now, true));
        }

        //if the day of the year is set, figure out what it is
        if (config._dayOfYear != null) {
            yearToUse =
                config._a[YEAR] != null ? config._a[YEAR] : currentDate[YEAR];

            if (
                config._dayOfYear > daysInYear(yearToUse) ||
                config._dayOfYear === 0
            ) {
                getParsingFlags(config)._overflowDayOfYear = true;
            }

            date = createUTCDate(yearToUse, 0, config._dayOfYear);
            config._a[MONTH] = date.getUTCMonth();
            config._a[DATE] = date.getUTCDate();
        }

        dateIsDefaulted =
            config._a[YEAR] == null ||
            config._a[MONTH] == null ||
            config._a[DATE] == null;

        // Default to current date.
        // * if no year, month, day of month are given, default to today
        // * if day of month is given, default month and year
        // * if month is given, default only year
        // * if year is given, don't default anything
        for (i = 0; i < 3 && config._a[i] == null; ++i) {
            config._a[i] = input[i] = currentDate[i];
        }

        // Zero out whatever was not defaulted, including time
        for (; i < 7; i++) {
            config._a[i] = input[i] =
                config._a[i] == null ? (i === 2 ? 1 : 0) : config._a[i];
        }

        // Check for 24:00:00.000
        if (
            config._a[HOUR] === 24 &&
            config._a[MINUTE] === 0 &&
            config._a[SECOND] === 0 &&
            config._a[MILLISECOND] === 0
        ) {
            config._nextDay = true;
            config._a[HOUR] = 0;
        }

        config._d = (config._useUTC ? createUTCDate : createDate).apply(
            null,
            input
        );
        expectedWeekday = config._useUTC
            ? config._d.getUTCDay()
            : config._d.getDay();

        // Apply timezone offset from input. The actual utcOffset can be changed
        // with parseZone.
        if (config._tzm != null) {
            config._d.setUTCMinutes(config._d.getUTCMinutes() - config._tzm);
        }

        if (config._nextDay) {
            config._a[HOUR] = 24;
        }

        // check for mismatching day of week
        if (
            config._w &&
            typeof config._w.d !== 'undefined' &&
            !dateIsDefaulted &&
            config._w.d !== expectedWeekday
        ) {
            getParsingFlags(config).weekdayMismatch = true;
        }
    }

    function dayOfYearFromWeekInfo(config, currentDate) {
        var w, weekYear, week, weekday, dow, doy, temp, weekdayOverflow, curWeek;

        w = config._w;
        if (w.GG != null || w.W != null || w.E != null) {
            dow = 1;
            doy = 4;

            // TODO: We need to take the current isoWeekYear, but that depends on
            // how we interpret now (local, utc, fixed offset). So create
            // a now version of current config (take local/utc/offset flags, and
            // create now).
            weekYear = defaults(
                w.GG,
                config._a[YEAR],
                weekOfYearFromDate(
                    currentDate[YEAR],
                    currentDate[MONTH],
                    currentDate[DATE],
                    1,
                    4
                ).year
            );
            week = defaults(w.W, 1);
            weekday = defaults(w.E, 1);
            if (weekday < 1 || weekday > 7) {
                weekdayOverflow = true;
            }
        } else {
            dow = config._locale._week.dow;
            doy = config._locale._week.doy;

            curWeek = weekOfYearFromDate(
                currentDate[YEAR],
                currentDate[MONTH],
                currentDate[DATE],
                dow,
                doy
            );

            weekYear = defaults(w.gg, config._a[YEAR], curWeek.year);

            // Default to current week.
            week = defaults(w.w, curWeek.week);

            if (w.d != null) {
                // weekday -- low day numbers are considered next week
                weekday = w.d;
                if (weekday < 0 || weekday > 6) {
                    weekdayOverflow = true;
                }
            } else if (w.e != null) {
                // local weekday -- counting starts from beginning of week
                weekday = w.e + dow;
                if (w.e < 0 || w.e > 6) {
                    weekdayOverflow = true;
                }
            } else {
                // default to beginning of week
                weekday = dow;
            }
        }
        if (week < 1 || week > weeksInYear(weekYear, dow, doy)) {
            getParsingFlags(config)._overflowWeeks = true;
        } else if (weekdayOverflow != null) {
            getParsingFlags(config)._overflowWeekday = true;
        } else {
            temp = dayOfYearFromWeeks(weekYear, week, weekday, dow, doy);
            config._a[YEAR] = temp.year;
            config._dayOfYear = temp.dayOfYear;
        }
    }

    // constant that refers to the ISO standard
    hooks.ISO_8601 = function () {};

    // constant that refers to the RFC 2822 form
    hooks.RFC_2822 = function () {};

    // date from string and format string
    function configFromStringAndFormat(config) {
        // TODO: Move this to another part of the creation flow to prevent circular deps
        if (config._f === hooks.ISO_8601) {
            configFromISO(config);
            return;
        }
        if (config._f === hooks.RFC_2822) {
            configFromRFC2822(config);
            return;
        }
        config._a = [];
        getParsingFlags(config).empty = true;

        // This array is used to make a Date, either with `new Date` or `Date.UTC`
        var string = '' + config._i,
            i,
            parsedInput,
            tokens,
            token,
            skipped,
            stringLength = string.length,
            totalParsedInputLength = 0,
            era,
            tokenLen;

        tokens =
            expandFormat(config._f, config._locale).match(formattingTokens) || [];
        tokenLen = tokens.length;
        for (i = 0; i < tokenLen; i++) {
            token = tokens[i];
            parsedInput = (string.match(getParseRegexForToken(token, config)) ||
                [])[0];
            if (parsedInput) {
                skipped = string.substr(0, string.indexOf(parsedInput));
                if (skipped.length > 0) {
                    getParsingFlags(config).unusedInput.push(skipped);
                }
                string = string.slice(
                    string.indexOf(parsedInput) + parsedInput.length
                );
                totalParsedInputLength += parsedInput.length;
            }
            // don't parse if it's not a known token
            if (formatTokenFunctions[token]) {
                if (parsedInput) {
                    getParsingFlags(config).empty = false;
                } else {
                    getParsingFlags(config).unusedTokens.push(token);
                }
                addTimeToArrayFromToken(token, parsedInput, config);
            } else if (config._strict && !parsedInput) {
                getParsingFlags(config).unusedTokens.push(token);
            }
        }

        // add remaining unparsed input length to the string
        getParsingFlags(config).charsLeftOver =
            stringLength - totalParsedInputLength;
        if (string.length > 0) {
            getParsingFlags(config).unusedInput.push(string);
        }

        // clear _12h flag if hour is <= 12
        if (
            config._a[HOUR] <= 12 &&
            getParsingFlags(config).bigHour === true &&
            config._a[HOUR] > 0
        ) {
            getParsingFlags(config).bigHour = undefined;
        }

        getParsingFlags(config).parsedDateParts = config._a.slice(0);
        getParsingFlags(config).meridiem = config._meridiem;
        // handle meridiem
        config._a[HOUR] = meridiemFixWrap(
            config._locale,
            config._a[HOUR],
            config._meridiem
        );

        // handle era
        era = getParsingFlags(config).era;
        if (era !== null) {
            config._a[YEAR] = config._locale.erasConvertYear(era, config._a[YEAR]);
        }

        configFromArray(config);
        checkOverflow(config);
    }

    function meridiemFixWrap(locale, hour, meridiem) {
        var isPm;

        if (meridiem == null) {
            // nothing to do
            return hour;
        }
        if (locale.meridiemHour != null) {
            return locale.meridiemHour(hour, meridiem);
        } else if (locale.isPM != null) {
            // Fallback
            isPm = locale.isPM(meridiem);
            if (isPm && hour < 12) {
                hour += 12;
            }
            if (!isPm && hour === 12) {
                hour = 0;
            }
            return hour;
        } else {
            // this is not supposed to happen
            return hour;
        }
    }

    // date from string and array of format strings
    function configFromStringAndArray(config) {
        var tempConfig,
            bestMoment,
            scoreToBeat,
            i,
            currentScore,
            validFormatFound,
            bestFormatIsValid = false,
            defaultDatePartsNow = {},
            configfLen = config._f.length;

        if (configfLen === 0) {
            getParsingFlags(config).invalidFormat = true;
            config._d = new Date(NaN);
            return;
        }

        for (i = 0; i < configfLen; i++) {
            currentScore = 0;
            validFormatFound = false;
            tempConfig = copyConfig({}, config);
            if (config._useUTC != null) {
                tempConfig._useUTC = config._useUTC;
            }
            tempConfig._defaultDatePartsNow = defaultDatePartsNow;
            tempConfig._f = config._f[i];
            configFromStringAndFormat(tempConfig);

            if (isValid$2(tempConfig)) {
                validFormatFound = true;
            }

            // if there is any input that was not parsed add a penalty for that format
            currentScore += getParsingFlags(tempConfig).charsLeftOver;

            //or tokens
            currentScore += getParsingFlags(tempConfig).unusedTokens.length * 10;

            getParsingFlags(tempConfig).score = currentScore;

            if (!bestFormatIsValid) {
                if (
                    scoreToBeat == null ||
                    currentScore < scoreToBeat ||
                    validFormatFound
                ) {
                    scoreToBeat = currentScore;
                    bestMoment = tempConfig;
                    if (validFormatFound) {
                        bestFormatIsValid = true;
                    }
                }
            } else {
                if (currentScore < scoreToBeat) {
                    scoreToBeat = currentScore;
                    bestMoment = tempConfig;
                }
            }
        }

        extend(config, bestMoment || tempConfig);
    }

    function configFromObject(config) {
        if (config._d) {
            return;
        }

        var i = normalizeObjectUnits(config._i),
            dayOrDate = i.day === undefined ? i.date : i.day;
        config._a = map(
            [i.year, i.month, dayOrDate, i.hour, i.minute, i.second, i.millisecond],
            function (obj) {
                return obj && parseInt(obj, 10);
            }
        );

        configFromArray(config);
    }

    function createFromConfig(config) {
        var res = new Moment(checkOverflow(prepareConfig(config)));
        if (res._nextDay) {
            // Adding is smart enough around DST
            res.add(1, 'd');
            res._nextDay = undefined;
        }

        return res;
    }

    function prepareConfig(config) {
        var input = config._i,
            format = config._f;

        config._locale = config._locale || getLocale(config._l);

        if (input === null || (format === undefined && input === '')) {
            return createInvalid$1({ nullInput: true });
        }

        if (typeof input === 'string') {
            config._i = input = config._locale.preparse(input);
        }

        if (isMoment(input)) {
            return new Moment(checkOverflow(input));
        } else if (isDate(input)) {
            config._d = input;
        } else if (isArray(format)) {
            configFromStringAndArray(config);
        } else if (format) {
            configFromStringAndFormat(config);
        } else {
            configFromInput(config);
        }

        if (!isValid$2(config)) {
            config._d = null;
        }

        return config;
    }

    function configFromInput(config) {
        var input = config._i;
        if (isUndefined(input)) {
            config._d = new Date(hooks.now());
        } else if (isDate(input)) {
            config._d = new Date(input.valueOf());
        } else if (typeof input === 'string') {
            configFromString(config);
        } else if (isArray(input)) {
            config._a = map(input.slice(0), function (obj) {
                return parseInt(obj, 10);
            });
            configFromArray(config);
        } else if (isObject(input)) {
            configFromObject(config);
        } else if (isNumber(input)) {
            // from milliseconds
            config._d = new Date(input);
        } else {
            hooks.createFromInputFallback(config);
        }
    }

    function createLocalOrUTC(input, format, locale, strict, isUTC) {
        var c = {};

        if (format === true || format === false) {
            strict = format;
            format = undefined;
        }

        if (locale === true || locale === false) {
            strict = locale;
            locale = undefined;
        }

        if (
            (isObject(input) && isObjectEmpty(input)) ||
            (isArray(input) && input.length === 0)
        ) {
            input = undefined;
        }
        // object construction must be done this way.
        // https://github.com/moment/moment/issues/1423
        c._isAMomentObject = true;
        c._useUTC = c._isUTC = isUTC;
        c._l = locale;
        c._i = input;
        c._f = format;
        c._strict = strict;

        return createFromConfig(c);
    }

    function createLocal(input, format, locale, strict) {
        return createLocalOrUTC(input, format, locale, strict, false);
    }

    var prototypeMin = deprecate(
            'moment().min is deprecated, use moment.max instead. http://momentjs.com/guides/#/warnings/min-max/',
            function () {
                var other = createLocal.apply(null, arguments);
                if (this.isValid() && other.isValid()) {
                    return other < this ? this : other;
                } else {
                    return createInvalid$1();
                }
            }
        ),
        prototypeMax = deprecate(
            'moment().max is deprecated, use moment.min instead. http://momentjs.com/guides/#/warnings/min-max/',
            function () {
                var other = createLocal.apply(null, arguments);
                if (this.isValid() && other.isValid()) {
                    return other > this ? this : other;
                } else {
                    return createInvalid$1();
                }
            }
        );

    // Pick a moment m from moments so that m[fn](other) is true for all
    // other. This relies on the function fn to be transitive.
    //
    // moments should either be an array of moment objects or an array, whose
    // first element is an array of moment objects.
    function pickBy(fn, moments) {
        var res, i;
        if (moments.length === 1 && isArray(moments[0])) {
            moments = moments[0];
        }
        if (!moments.length) {
            return createLocal();
        }
        for (i = 0; i < moments.length; ++i) {
            if (isMoment(moments[i])) {
                res = moments[i];
                break;
            }
        }
        if (!res) {
            return createInvalid$1();
        }
        for (++i; i < moments.length; ++i) {
            if (
                isMoment(moments[i]) &&
                (!moments[i].isValid() || moments[i][fn](res))
            ) {
                res = moments[i];
            }
        }
        return res;
    }

    // TODO: Use [].sort instead?
    function min() {
        var args = [].slice.call(arguments, 0);

        return pickBy('isBefore', args);
    }

    function max() {
        var args = [].slice.call(arguments, 0);

        return pickBy('isAfter', args);
    }

    var now = function () {
        return Date.now ? Date.now() : +new Date();
    };

    var ordering = [
        'year',
        'quarter',
        'month',
        'week',
        'day',
        'hour',
        'minute',
        'second',
        'millisecond',
    ];

    function isDurationValid(m) {
        var key,
            unitHasDecimal = false,
            i,
            orderLen = ordering.length;
        for (key in m) {
            if (
                hasOwnProp(m, key) &&
                !(
                    indexOf.call(ordering, key) !== -1 &&
                    (m[key] == null || !isNaN(m[key]))
                )
            ) {
                return false;
            }
        }

        for (i = 0; i < orderLen; ++i) {
            if (m[ordering[i]]) {
                if (unitHasDecimal) {
                    return false; // only allow non-integers for smallest unit
                }
                if (parseFloat(m[ordering[i]]) !== toInt(m[ordering[i]])) {
                    unitHasDecimal = true;
                }
            }
        }

        return true;
    }

    function isValid$1() {
        return this._isValid;
    }

    function createInvalid() {
        return createDuration(NaN);
    }

    function Duration(duration) {
        var normalizedInput = normalizeObjectUnits(duration),
            years = normalizedInput.year || 0,
            quarters = normalizedInput.quarter || 0,
            months = normalizedInput.month || 0,
            weeks = normalizedInput.week || normalizedInput.isoWeek || 0,
            days = normalizedInput.day || 0,
            hours = normalizedInput.hour || 0,
            minutes = normalizedInput.minute || 0,
            seconds = normalizedInput.second || 0,
            milliseconds = normalizedInput.millisecond || 0;

        this._isValid = isDurationValid(normalizedInput);

        // representation for dateAddRemove
        this._milliseconds =
            +milliseconds +
            seconds * 1e3 + // 1000
            minutes * 6e4 + // 1000 * 60
            hours * 1000 * 60 * 60; //using 1000 * 60 * 60 instead of 36e5 to avoid floating point rounding errors https://github.com/moment/moment/issues/2978
        // Because of dateAddRemove treats 24 hours as different from a
        // day when working around DST, we need to store them separately
        this._days = +days + weeks * 7;
        // It is impossible to translate months into days without knowing
        // which months you are are talking about, so we have to store
        // it separately.
        this._months = +months + quarters * 3 + years * 12;

        this._data = {};

        this._locale = getLocale();

        this._bubble();
    }

    function isDuration(obj) {
        return obj instanceof Duration;
    }

    function absRound(number) {
        if (number < 0) {
            return Math.round(-1 * number) * -1;
        } else {
            return Math.round(number);
        }
    }

    // compare two arrays, return the number of differences
    function compareArrays(array1, array2, dontConvert) {
        var len = Math.min(array1.length, array2.length),
            lengthDiff = Math.abs(array1.length - array2.length),
            diffs = 0,
            i;
        for (i = 0; i < len; i++) {
            if (
                (toInt(array1[i]) !== toInt(array2[i]))
            ) {
                diffs++;
            }
        }
        return diffs + lengthDiff;
    }

    // FORMATTING

    function offset(token, separator) {
        addFormatToken(token, 0, 0, function () {
            var offset = this.utcOffset(),
                sign = '+';
            if (offset < 0) {
                offset = -offset;
                sign = '-';
            }
            return (
                sign +
                zeroFill(~~(offset / 60), 2) +
                separator +
                zeroFill(~~offset % 60, 2)
            );
        });
    }

    offset('Z', ':');
    offset('ZZ', '');

    // PARSING

    addRegexToken('Z', matchShortOffset);
    addRegexToken('ZZ', matchShortOffset);
    addParseToken(['Z', 'ZZ'], function (input, array, config) {
        var offset = offsetFromString(matchShortOffset, input);
        config._useUTC = true;
        config._tzm = offset;
        if (offset === null) {
            getParsingFlags(config).invalidOffset = input;
        }
    });

    // HELPERS

    // timezone chunker
    // '+10:00' > ['10',  '00']
    // '-1530'  > ['-15', '30']
    var chunkOffset = /([\+\-]|\d\d)/gi;

    function offsetFromString(matcher, string) {
        var matches = (string || '').match(matcher),
            chunk,
            parts,
            minutes;

        if (matches === null) {
            return null;
        }

        chunk = matches[matches.length - 1] || [];
        parts = (chunk + '').match(chunkOffset) || ['-', 0, 0];
        minutes = +(parts[1] * 60) + toInt(parts[2]);

        if (
            toInt(parts[2]) > 59 ||
            (parts[0] === '+' ? minutes > 14 * 60 : minutes > 12 * 60)
        ) {
            return null;
        }

        return minutes === 0 ? 0 : parts[0] === '+' ? minutes : -minutes;
    }

    // Return a moment from input, that is local/utc/zone equivalent to model.
    function cloneWithOffset(input, model) {
        var res, diff;
        if (model._isUTC) {
            res = model.clone();
            diff =
                (isMoment(input) || isDate(input)
                    ? input.valueOf()
                    : createLocal(input).valueOf()) - res.valueOf();
            // Use low-level api, because this fn is low-level api.
            res._d.setTime(res._d.valueOf() + diff);
            hooks.updateOffset(res, false);
            return res;
        } else {
            return createLocal(input).local();
        }
    }

    function getDateOffset(m) {
        // On Firefox.24 Date#getTimezoneOffset returns a floating point.
        // https://github.com/moment/moment/pull/1871
        return -Math.round(m._d.getTimezoneOffset());
    }

    // HOOKS

    // This function will be called whenever a moment is mutated.
    // It is intended to keep the offset in sync with the timezone.
    hooks.updateOffset = function () {};

    // MOMENTS

    // keepLocalTime = true means only change the timezone, without
    // affecting the local hour. So 5:31:26 +0300 --[utcOffset(2, true)]-->
    // 5:31:26 +0200 It is possible that 5:31:26 doesn't exist with offset
    // +0200, so we adjust the time as needed, to be valid.
    //
    // Keeping the time actually adds/subtracts (one hour)
    // from the actual represented time. That is why we call updateOffset
    // a second time. In case it wants us to change the offset again
    // _changeInProgress == true case, then we have to adjust, because
    // there is no such time in the given timezone.
    function getSetOffset(input, keepLocalTime, keepMinutes) {
        var offset = this._offset || 0,
            localAdjust;
        if (!this.isValid()) {
            return input != null ? this : NaN;
        }
        if (input != null) {
            if (typeof input === 'string') {
                input = offsetFromString(matchShortOffset, input);
                if (input === null) {
                    return this;
                }
            } else if (Math.abs(input) < 16 && !keepMinutes) {
                input = input * 60;
            }
            if (!this._isUTC && keepLocalTime) {
                localAdjust = getDateOffset(this);
            }
            this._offset = input;
            this._isUTC = true;
            if (localAdjust != null) {
                this.add(localAdjust, 'm');
            }
            if (offset !== input) {
                if (!keepLocalTime || this._changeInProgress) {
                    addSubtract$1(
                        this,
                        createDuration(input - offset, 'm'),
                        1,
                        false
                    );
                } else if (!this._changeInProgress) {
                    this._changeInProgress = true;
                    hooks.updateOffset(this, true);
                    this._changeInProgress = null;
                }
            }
            return this;
        } else {
            return this._isUTC ? offset : getDateOffset(this);
        }
    }

    function getSetZone(input, keepLocalTime) {
        if (input != null) {
            if (typeof input !== 'string') {
                input = -input;
            }

            this.utcOffset(input, keepLocalTime);

            return this;
        } else {
            return -this.utcOffset();
        }
    }

    function setOffsetToUTC(keepLocalTime) {
        return this.utcOffset(0, keepLocalTime);
    }

    function setOffsetToLocal(keepLocalTime) {
        if (this._isUTC) {
            this.utcOffset(0, keepLocalTime);
            this._isUTC = false;

            if (keepLocalTime) {
                this.subtract(getDateOffset(this), 'm');
            }
        }
        return this;
    }

    function setOffsetToParsedOffset() {
        if (this._tzm != null) {
            this.utcOffset(this._tzm, false, true);
        } else if (typeof this._i === 'string') {
            var tZone = offsetFromString(matchOffset, this._i);
            if (tZone != null) {
                this.utcOffset(tZone);
            } else {
                this.utcOffset(0, true);
            }
        }
        return this;
    }

    function hasAlignedHourOffset(input) {
        if (!this.isValid()) {
            return false;
        }
        input = input ? createLocal(input).utcOffset() : 0;

        return (this.utcOffset() - input) % 60 === 0;
    }

    function isDaylightSavingTime() {
        return (
            this.utcOffset() > this.clone().month(0).utcOffset() ||
            this.utcOffset() > this.clone().month(5).utcOffset()
        );
    }

    function isDaylightSavingTimeShifted() {
        if (!isUndefined(this._isDSTShifted)) {
            return this._isDSTShifted;
        }

        var c = {},
            other;

        copyConfig(c, this);
        c = prepareConfig(c);

        if (c._a) {
            other = c._isUTC ? createUTC(c._a) : createLocal(c._a);
            this._isDSTShifted =
                this.isValid() && compareArrays(c._a, other.toArray()) > 0;
        } else {
            this._isDSTShifted = false;
        }

        return this._isDSTShifted;
    }

    function isLocal() {
        return this.isValid() ? !this._isUTC : false;
    }

    function isUtcOffset() {
        return this.isValid() ? this._isUTC : false;
    }

    function isUtc() {
        return this.isValid() ? this._isUTC && this._offset === 0 : false;
    }

    // ASP.NET json date format regex
    var aspNetRegex = /^(-|\+)?(?:(\d*)[. ])?(\d+):(\d+)(?::(\d+)(\.\d*)?)?$/,
        // from http://docs.closure-library.googlecode.com/git/closure_goog_date_date.js.source.html
        // somewhat more in line with 4.4.3.2 2004 spec, but allows decimal anywhere
        // and further modified to allow for strings containing both week and day
        isoRegex =
            /^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;

    function createDuration(input, key) {
        var duration = input,
            // matching against regexp is expensive, do it on demand
            match = null,
            sign,
            ret,
            diffRes;

        if (isDuration(input)) {
            duration = {
                ms: input._milliseconds,
                d: input._days,
                M: input._months,
            };
        } else if (isNumber(input) || !isNaN(+input)) {
            duration = {};
            if (key) {
                duration[key] = +input;
            } else {
                duration.milliseconds = +input;
            }
        } else if ((match = aspNetRegex.exec(input))) {
            sign = match[1] === '-' ? -1 : 1;
            duration = {
                y: 0,
                d: toInt(match[DATE]) * sign,
                h: toInt(match[HOUR]) * sign,
                m: toInt(match[MINUTE]) * sign,
                s: toInt(match[SECOND]) * sign,
                ms: toInt(absRound(match[MILLISECOND] * 1000)) * sign, // the millisecond decimal point is included in the match
            };
        } else if ((match = isoRegex.exec(input))) {
            sign = match[1] === '-' ? -1 : 1;
            duration = {
                y: parseIso(match[2], sign),
                M: parseIso(match[3], sign),
                w: parseIso(match[4], sign),
                d: parseIso(match[5], sign),
                h: parseIso(match[6], sign),
                m: parseIso(match[7], sign),
                s: parseIso(match[8], sign),
            };
        } else if (duration == null) {
            // checks for null or undefined
            duration = {};
        } else if (
            typeof duration === 'object' &&
            ('from' in duration || 'to' in duration)
        ) {
            diffRes = momentsDifference(
                createLocal(duration.from),
                createLocal(duration.to)
            );

            duration = {};
            duration.ms = diffRes.milliseconds;
            duration.M = diffRes.months;
        }

        ret = new Duration(duration);

        if (isDuration(input) && hasOwnProp(input, '_locale')) {
            ret._locale = input._locale;
        }

        if (isDuration(input) && hasOwnProp(input, '_isValid')) {
            ret._isValid = input._isValid;
        }

        return ret;
    }

    createDuration.fn = Duration.prototype;
    createDuration.invalid = createInvalid;

    function parseIso(inp, sign) {
        // We'd normally use ~~inp for this, but unfortunately it also
        // converts floats to ints.
        // inp may be undefined, so careful calling replace on it.
        var res = inp && parseFloat(inp.replace(',', '.'));
        // apply sign while we're at it
        return (isNaN(res) ? 0 : res) * sign;
    }

    function positiveMomentsDifference(base, other) {
        var res = {};

        res.months =
            other.month() - base.month() + (other.year() - base.year()) * 12;
        if (base.clone().add(res.months, 'M').isAfter(other)) {
            --res.months;
        }

        res.milliseconds = +other - +base.clone().add(res.months, 'M');

        return res;
    }

    function momentsDifference(base, other) {
        var res;
        if (!(base.isValid() && other.isValid())) {
            return { milliseconds: 0, months: 0 };
        }

        other = cloneWithOffset(other, base);
        if (base.isBefore(other)) {
            res = positiveMomentsDifference(base, other);
        } else {
            res = positiveMomentsDifference(other, base);
            res.milliseconds = -res.milliseconds;
            res.months = -res.months;
        }

        return res;
    }

    // TODO: remove 'name' arg after deprecation is removed
    function createAdder(direction, name) {
        return function (val, period) {
            var dur, tmp;
            //invert the arguments, but complain about it
            if (period !== null && !isNaN(+period)) {
                deprecateSimple(
                    name,
                    'moment().' +
                        name +
                        '(period, number) is deprecated. Please use moment().' +
                        name +
                        '(number, period). ' +
                        'See http://momentjs.com/guides/#/warnings/add-inverted-param/ for more info.'
                );
                tmp = val;
                val = period;
                period = tmp;
            }

            dur = createDuration(val, period);
            addSubtract$1(this, dur, direction);
            return this;
        };
    }

    function addSubtract$1(mom, duration, isAdding, updateOffset) {
        var milliseconds = duration._milliseconds,
            days = absRound(duration._days),
            months = absRound(duration._months);

        if (!mom.isValid()) {
            // No op
            return;
        }

        updateOffset = updateOffset == null ? true : updateOffset;

        if (months) {
            setMonth(mom, get$2(mom, 'Month') + months * isAdding);
        }
        if (days) {
            set$1(mom, 'Date', get$2(mom, 'Date') + days * isAdding);
        }
        if (milliseconds) {
            mom._d.setTime(mom._d.valueOf() + milliseconds * isAdding);
        }
        if (updateOffset) {
            hooks.updateOffset(mom, days || months);
        }
    }

    var add$1 = createAdder(1, 'add'),
        subtract$1 = createAdder(-1, 'subtract');

    function isString(input) {
        return typeof input === 'string' || input instanceof String;
    }

    // type MomentInput = Moment | Date | string | number | (number | string)[] | MomentInputObject | void; // null | undefined
    function isMomentInput(input) {
        return (
            isMoment(input) ||
            isDate(input) ||
            isString(input) ||
            isNumber(input) ||
            isNumberOrStringArray(input) ||
            isMomentInputObject(input) ||
            input === null ||
            input === undefined
        );
    }

    function isMomentInputObject(input) {
        var objectTest = isObject(input) && !isObjectEmpty(input),
            propertyTest = false,
            properties = [
                'years',
                'year',
                'y',
                'months',
                'month',
                'M',
                'days',
                'day',
                'd',
                'dates',
                'date',
                'D',
                'hours',
                'hour',
                'h',
                'minutes',
                'minute',
                'm',
                'seconds',
                'second',
                's',
                'milliseconds',
                'millisecond',
                'ms',
            ],
            i,
            property,
            propertyLen = properties.length;

        for (i = 0; i < propertyLen; i += 1) {
            property = properties[i];
            propertyTest = propertyTest || hasOwnProp(input, property);
        }

        return objectTest && propertyTest;
    }

    function isNumberOrStringArray(input) {
        var arrayTest = isArray(input),
            dataTypeTest = false;
        if (arrayTest) {
            dataTypeTest =
                input.filter(function (item) {
                    return !isNumber(item) && isString(input);
                }).length === 0;
        }
        return arrayTest && dataTypeTest;
    }

    function isCalendarSpec(input) {
        var objectTest = isObject(input) && !isObjectEmpty(input),
            propertyTest = false,
            properties = [
                'sameDay',
                'nextDay',
                'lastDay',
                'nextWeek',
                'lastWeek',
                'sameElse',
            ],
            i,
            property;

        for (i = 0; i < properties.length; i += 1) {
            property = properties[i];
            propertyTest = propertyTest || hasOwnProp(input, property);
        }

        return objectTest && propertyTest;
    }

    function getCalendarFormat(myMoment, now) {
        var diff = myMoment.diff(now, 'days', true);
        return diff < -6
            ? 'sameElse'
            : diff < -1
              ? 'lastWeek'
              : diff < 0
                ? 'lastDay'
                : diff < 1
                  ? 'sameDay'
                  : diff < 2
                    ? 'nextDay'
                    : diff < 7
                      ? 'nextWeek'
                      : 'sameElse';
    }

    function calendar(time, formats) {
        // Support for single parameter, formats only overload to the calendar function
        if (arguments.length === 1) {
            if (!arguments[0]) {
                time = undefined;
                formats = undefined;
            } else if (isMomentInput(arguments[0])) {
                time = arguments[0];
                formats = undefined;
            } else if (isCalendarSpec(arguments[0])) {
                formats = arguments[0];
                time = undefined;
            }
        }
        // We want to compare the start of today, vs this.
        // Getting start-of-today depends on whether we're local/utc/offset or not.
        var now = time || createLocal(),
            sod = cloneWithOffset(now, this).startOf('day'),
            format = hooks.calendarFormat(this, sod) || 'sameElse',
            output =
                formats &&
                (isFunction(formats[format])
                    ? formats[format].call(this, now)
                    : formats[format]);

        return this.format(
            output || this.localeData().calendar(format, this, createLocal(now))
        );
    }

    function clone$1() {
        return new Moment(this);
    }

    function isAfter(input, units) {
        var localInput = isMoment(input) ? input : createLocal(input);
        if (!(this.isValid() && localInput.isValid())) {
            return false;
        }
        units = normalizeUnits(units) || 'millisecond';
        if (units === 'millisecond') {
            return this.valueOf() > localInput.valueOf();
        } else {
            return localInput.valueOf() < this.clone().startOf(units).valueOf();
        }
    }

    function isBefore(input, units) {
        var localInput = isMoment(input) ? input : createLocal(input);
        if (!(this.isValid() && localInput.isValid())) {
            return false;
        }
        units = normalizeUnits(units) || 'millisecond';
        if (units === 'millisecond') {
            return this.valueOf() < localInput.valueOf();
        } else {
            return this.clone().endOf(units).valueOf() < localInput.valueOf();
        }
    }

    function isBetween(from, to, units, inclusivity) {
        var localFrom = isMoment(from) ? from : createLocal(from),
            localTo = isMoment(to) ? to : createLocal(to);
        if (!(this.isValid() && localFrom.isValid() && localTo.isValid())) {
            return false;
        }
        inclusivity = inclusivity || '()';
        return (
            (inclusivity[0] === '('
                ? this.isAfter(localFrom, units)
                : !this.isBefore(localFrom, units)) &&
            (inclusivity[1] === ')'
                ? this.isBefore(localTo, units)
                : !this.isAfter(localTo, units))
        );
    }

    function isSame(input, units) {
        var localInput = isMoment(input) ? input : createLocal(input),
            inputMs;
        if (!(this.isValid() && localInput.isValid())) {
            return false;
        }
        units = normalizeUnits(units) || 'millisecond';
        if (units === 'millisecond') {
            return this.valueOf() === localInput.valueOf();
        } else {
            inputMs = localInput.valueOf();
            return (
                this.clone().startOf(units).valueOf() <= inputMs &&
                inputMs <= this.clone().endOf(units).valueOf()
            );
        }
    }

    function isSameOrAfter(input, units) {
        return this.isSame(input, units) || this.isAfter(input, units);
    }

    function isSameOrBefore(input, units) {
        return this.isSame(input, units) || this.isBefore(input, units);
    }

    function diff(input, units, asFloat) {
        var that, zoneDelta, output;

        if (!this.isValid()) {
            return NaN;
        }

        that = cloneWithOffset(input, this);

        if (!that.isValid()) {
            return NaN;
        }

        zoneDelta = (that.utcOffset() - this.utcOffset()) * 6e4;

        units = normalizeUnits(units);

        switch (units) {
            case 'year':
                output = monthDiff(this, that) / 12;
                break;
            case 'month':
                output = monthDiff(this, that);
                break;
            case 'quarter':
                output = monthDiff(this, that) / 3;
                break;
            case 'second':
                output = (this - that) / 1e3;
                break; // 1000
            case 'minute':
                output = (this - that) / 6e4;
                break; // 1000 * 60
            case 'hour':
                output = (this - that) / 36e5;
                break; // 1000 * 60 * 60
            case 'day':
                output = (this - that - zoneDelta) / 864e5;
                break; // 1000 * 60 * 60 * 24, negate dst
            case 'week':
                output = (this - that - zoneDelta) / 6048e5;
                break; // 1000 * 60 * 60 * 24 * 7, negate dst
            default:
                output = this - that;
        }

        return asFloat ? output : absFloor(output);
    }

    function monthDiff(a, b) {
        if (a.date() < b.date()) {
            // end-of-month calculations work correct when the start month has more
            // days than the end month.
            return -monthDiff(b, a);
        }
        // difference in months
        var wholeMonthDiff = (b.year() - a.year()) * 12 + (b.month() - a.month()),
            // b is in (anchor - 1 month, anchor + 1 month)
            anchor = a.clone().add(wholeMonthDiff, 'months'),
            anchor2,
            adjust;

        if (b - anchor < 0) {
            anchor2 = a.clone().add(wholeMonthDiff - 1, 'months');
            // linear across the month
            adjust = (b - anchor) / (anchor - anchor2);
        } else {
            anchor2 = a.clone().add(wholeMonthDiff + 1, 'months');
            // linear across the month
            adjust = (b - anchor) / (anchor2 - anchor);
        }

        //check for negative zero, return zero if negative zero
        return -(wholeMonthDiff + adjust) || 0;
    }

    hooks.defaultFormat = 'YYYY-MM-DDTHH:mm:ssZ';
    hooks.defaultFormatUtc = 'YYYY-MM-DDTHH:mm:ss[Z]';

    function toString() {
        return this.clone().locale('en').format('ddd MMM DD YYYY HH:mm:ss [GMT]ZZ');
    }

    function toISOString$1(keepOffset) {
        if (!this.isValid()) {
            return null;
        }
        var utc = keepOffset !== true,
            m = utc ? this.clone().utc() : this;
        if (m.year() < 0 || m.year() > 9999) {
            return formatMoment(
                m,
                utc
                    ? 'YYYYYY-MM-DD[T]HH:mm:ss.SSS[Z]'
                    : 'YYYYYY-MM-DD[T]HH:mm:ss.SSSZ'
            );
        }
        if (isFunction(Date.prototype.toISOString)) {
            // native implementation is ~50x faster, use it when we can
            if (utc) {
                return this.toDate().toISOString();
            } else {
                return new Date(this.valueOf() + this.utcOffset() * 60 * 1000)
                    .toISOString()
                    .replace('Z', formatMoment(m, 'Z'));
            }
        }
        return formatMoment(
            m,
            utc ? 'YYYY-MM-DD[T]HH:mm:ss.SSS[Z]' : 'YYYY-MM-DD[T]HH:mm:ss.SSSZ'
        );
    }

    /**
     * Return a human readable representation of a moment that can
     * also be evaluated to get a new moment which is the same
     *
     * @link https://nodejs.org/dist/latest/docs/api/util.html#util_custom_inspect_function_on_objects
     */
    function inspect() {
        if (!this.isValid()) {
            return 'moment.invalid(/* ' + this._i + ' */)';
        }
        var func = 'moment',
            zone = '',
            prefix,
            year,
            datetime,
            suffix;
        if (!this.isLocal()) {
            func = this.utcOffset() === 0 ? 'moment.utc' : 'moment.parseZone';
            zone = 'Z';
        }
        prefix = '[' + func + '("]';
        year = 0 <= this.year() && this.year() <= 9999 ? 'YYYY' : 'YYYYYY';
        datetime = '-MM-DD[T]HH:mm:ss.SSS';
        suffix = zone + '[")]';

        return this.format(prefix + year + datetime + suffix);
    }

    function format(inputString) {
        if (!inputString) {
            inputString = this.isUtc()
                ? hooks.defaultFormatUtc
                : hooks.defaultFormat;
        }
        var output = formatMoment(this, inputString);
        return this.localeData().postformat(output);
    }

    function from(time, withoutSuffix) {
        if (
            this.isValid() &&
            ((isMoment(time) && time.isValid()) || createLocal(time).isValid())
        ) {
            return createDuration({ to: this, from: time })
                .locale(this.locale())
                .humanize(!withoutSuffix);
        } else {
            return this.localeData().invalidDate();
        }
    }

    function fromNow(withoutSuffix) {
        return this.from(createLocal(), withoutSuffix);
    }

    function to(time, withoutSuffix) {
        if (
            this.isValid() &&
            ((isMoment(time) && time.isValid()) || createLocal(time).isValid())
        ) {
            return createDuration({ from: this, to: time })
                .locale(this.locale())
                .humanize(!withoutSuffix);
        } else {
            return this.localeData().invalidDate();
        }
    }

    function toNow(withoutSuffix) {
        return this.to(createLocal(), withoutSuffix);
    }

    // If passed a locale key, it will set the locale for this
    // instance.  Otherwise, it will return the locale configuration
    // variables for this instance.
    function locale(key) {
        var newLocaleData;

        if (key === undefined) {
            return this._locale._abbr;
        } else {
            newLocaleData = getLocale(key);
            if (newLocaleData != null) {
                this._locale = newLocaleData;
            }
            return this;
        }
    }

    var lang = deprecate(
        'moment().lang() is deprecated. Instead, use moment().localeData() to get the language configuration. Use moment().locale() to change languages.',
        function (key) {
            if (key === undefined) {
                return this.localeData();
            } else {
                return this.locale(key);
            }
        }
    );

    function localeData() {
        return this._locale;
    }

    var MS_PER_SECOND = 1000,
        MS_PER_MINUTE = 60 * MS_PER_SECOND,
        MS_PER_HOUR = 60 * MS_PER_MINUTE,
        MS_PER_400_YEARS = (365 * 400 + 97) * 24 * MS_PER_HOUR;

    // actual modulo - handles negative numbers (for dates before 1970):
    function mod(dividend, divisor) {
        return ((dividend % divisor) + divisor) % divisor;
    }

    function localStartOfDate(y, m, d) {
        // the date constructor remaps years 0-99 to 1900-1999
        if (y < 100 && y >= 0) {
            // preserve leap years using a full 400 year cycle, then reset
            return new Date(y + 400, m, d) - MS_PER_400_YEARS;
        } else {
            return new Date(y, m, d).valueOf();
        }
    }

    function utcStartOfDate(y, m, d) {
        // Date.UTC remaps years 0-99 to 1900-1999
        if (y < 100 && y >= 0) {
            // preserve leap years using a full 400 year cycle, then reset
            return Date.UTC(y + 400, m, d) - MS_PER_400_YEARS;
        } else {
            return Date.UTC(y, m, d);
        }
    }

    function startOf(units) {
        var time, startOfDate;
        units = normalizeUnits(units);
        if (units === undefined || units === 'millisecond' || !this.isValid()) {
            return this;
        }

        startOfDate = this._isUTC ? utcStartOfDate : localStartOfDate;

        switch (units) {
            case 'year':
                time = startOfDate(this.year(), 0, 1);
                break;
            case 'quarter':
                time = startOfDate(
                    this.year(),
                    this.month() - (this.month() % 3),
                    1
                );
                break;
            case 'month':
                time = startOfDate(this.year(), this.month(), 1);
                break;
            case 'week':
                time = startOfDate(
                    this.year(),
                    this.month(),
                    this.date() - this.weekday()
                );
                break;
            case 'isoWeek':
                time = startOfDate(
                    this.year(),
                    this.month(),
                    this.date() - (this.isoWeekday() - 1)
                );
                break;
            case 'day':
            case 'date':
                time = startOfDate(this.year(), this.month(), this.date());
                break;
            case 'hour':
                time = this._d.valueOf();
                time -= mod(
                    time + (this._isUTC ? 0 : this.utcOffset() * MS_PER_MINUTE),
                    MS_PER_HOUR
                );
                break;
            case 'minute':
                time = this._d.valueOf();
                time -= mod(time, MS_PER_MINUTE);
                break;
            case 'second':
                time = this._d.valueOf();
                time -= mod(time, MS_PER_SECOND);
                break;
        }

        this._d.setTime(time);
        hooks.updateOffset(this, true);
        return this;
    }

    function endOf(units) {
        var time, startOfDate;
        units = normalizeUnits(units);
        if (units === undefined || units === 'millisecond' || !this.isValid()) {
            return this;
        }

        startOfDate = this._isUTC ? utcStartOfDate : localStartOfDate;

        switch (units) {
            case 'year':
                time = startOfDate(this.year() + 1, 0, 1) - 1;
                break;
            case 'quarter':
                time =
                    startOfDate(
                        this.year(),
                        this.month() - (this.month() % 3) + 3,
                        1
                    ) - 1;
                break;
            case 'month':
                time = startOfDate(this.year(), this.month() + 1, 1) - 1;
                break;
            case 'week':
                time =
                    startOfDate(
                        this.year(),
                        this.month(),
                        this.date() - this.weekday() + 7
                    ) - 1;
                break;
            case 'isoWeek':
                time =
                    startOfDate(
                        this.year(),
                        this.month(),
                        this.date() - (this.isoWeekday() - 1) + 7
                    ) - 1;
                break;
            case 'day':
            case 'date':
                time = startOfDate(this.year(), this.month(), this.date() + 1) - 1;
                break;
            case 'hour':
                time = this._d.valueOf();
                time +=
                    MS_PER_HOUR -
                    mod(
                        time + (this._isUTC ? 0 : this.utcOffset() * MS_PER_MINUTE),
                        MS_PER_HOUR
                    ) -
                    1;
                break;
            case 'minute':
                time = this._d.valueOf();
                time += MS_PER_MINUTE - mod(time, MS_PER_MINUTE) - 1;
                break;
            case 'second':
                time = this._d.valueOf();
                time += MS_PER_SECOND - mod(time, MS_PER_SECOND) - 1;
                break;
        }

        this._d.setTime(time);
        hooks.updateOffset(this, true);
        return this;
    }

    function valueOf$1() {
        return this._d.valueOf() - (this._offset || 0) * 60000;
    }

    function unix() {
        return Math.floor(this.valueOf() / 1000);
    }

    function toDate() {
        return new Date(this.valueOf());
    }

    function toArray() {
        var m = this;
        return [
            m.year(),
            m.month(),
            m.date(),
            m.hour(),
            m.minute(),
            m.second(),
            m.millisecond(),
        ];
    }

    function toObject() {
        var m = this;
        return {
            years: m.year(),
            months: m.month(),
            date: m.date(),
            hours: m.hours(),
            minutes: m.minutes(),
            seconds: m.seconds(),
            milliseconds: m.milliseconds(),
        };
    }

    function toJSON() {
        // new Date(NaN).toJSON() === null
        return this.isValid() ? this.toISOString() : null;
    }

    function isValid() {
        return isValid$2(this);
    }

    function parsingFlags() {
        return extend({}, getParsingFlags(this));
    }

    function invalidAt() {
        return getParsingFlags(this).overflow;
    }

    function creationData() {
        return {
            input: this._i,
            format: this._f,
            locale: this._locale,
            isUTC: this._isUTC,
            strict: this._strict,
        };
    }

    addFormatToken('N', 0, 0, 'eraAbbr');
    addFormatToken('NN', 0, 0, 'eraAbbr');
    addFormatToken('NNN', 0, 0, 'eraAbbr');
    addFormatToken('NNNN', 0, 0, 'eraName');
    addFormatToken('NNNNN', 0, 0, 'eraNarrow');

    addFormatToken('y', ['y', 1], 'yo', 'eraYear');
    addFormatToken('y', ['yy', 2], 0, 'eraYear');
    addFormatToken('y', ['yyy', 3], 0, 'eraYear');
    addFormatToken('y', ['yyyy', 4], 0, 'eraYear');

    addRegexToken('N', matchEraAbbr);
    addRegexToken('NN', matchEraAbbr);
    addRegexToken('NNN', matchEraAbbr);
    addRegexToken('NNNN', matchEraName);
    addRegexToken('NNNNN', matchEraNarrow);

    addParseToken(
        ['N', 'NN', 'NNN', 'NNNN', 'NNNNN'],
        function (input, array, config, token) {
            var era = config._locale.erasParse(input, token, config._strict);
            if (era) {
                getParsingFlags(config).era = era;
            } else {
                getParsingFlags(config).invalidEra = input;
            }
        }
    );

    addRegexToken('y', matchUnsigned);
    addRegexToken('yy', matchUnsigned);
    addRegexToken('yyy', matchUnsigned);
    addRegexToken('yyyy', matchUnsigned);
    addRegexToken('yo', matchEraYearOrdinal);

    addParseToken(['y', 'yy', 'yyy', 'yyyy'], YEAR);
    addParseToken(['yo'], function (input, array, config, token) {
        var match;
        if (config._locale._eraYearOrdinalRegex) {
            match = input.match(config._locale._eraYearOrdinalRegex);
        }

        if (config._locale.eraYearOrdinalParse) {
            array[YEAR] = config._locale.eraYearOrdinalParse(input, match);
        } else {
            array[YEAR] = parseInt(input, 10);
        }
    });

    function localeEras(m, format) {
        var i,
            l,
            date,
            eras = this._eras || getLocale('en')._eras;
        for (i = 0, l = eras.length; i < l; ++i) {
            switch (typeof eras[i].since) {
                case 'string':
                    // truncate time
                    date = hooks(eras[i].since).startOf('day');
                    eras[i].since = date.valueOf();
                    break;
            }

            switch (typeof eras[i].until) {
                case 'undefined':
                    eras[i].until = +Infinity;
                    break;
                case 'string':
                    // truncate time
                    date = hooks(eras[i].until).startOf('day').valueOf();
                    eras[i].until = date.valueOf();
                    break;
            }
        }
        return eras;
    }

    function localeErasParse(eraName, format, strict) {
        var i,
            l,
            eras = this.eras(),
            name,
            abbr,
            narrow;
        eraName = eraName.toUpperCase();

        for (i = 0, l = eras.length; i < l; ++i) {
            name = eras[i].name.toUpperCase();
            abbr = eras[i].abbr.toUpperCase();
            narrow = eras[i].narrow.toUpperCase();

            if (strict) {
                switch (format) {
                    case 'N':
                    case 'NN':
                    case 'NNN':
                        if (abbr === eraName) {
                            return eras[i];
                        }
                        break;

                    case 'NNNN':
                        if (name === eraName) {
                            return eras[i];
                        }
                        break;

                    case 'NNNNN':
                        if (narrow === eraName) {
                            return eras[i];
                        }
                        break;
                }
            } else if ([name, abbr, narrow].indexOf(eraName) >= 0) {
                return eras[i];
            }
        }
    }

    function localeErasConvertYear(era, year) {
        var dir = era.since <= era.until ? 1 : -1;
        if (year === undefined) {
            return hooks(era.since).year();
        } else {
            return hooks(era.since).year() + (year - era.offset) * dir;
        }
    }

    function getEraName() {
        var i,
            l,
            val,
            eras = this.localeData().eras();
        for (i = 0, l = eras.length; i < l; ++i) {
            // truncate time
            val = this.clone().startOf('day').valueOf();

            if (eras[i].since <= val && val <= eras[i].until) {
                return eras[i].name;
            }
            if (eras[i].until <= val && val <= eras[i].since) {
                return eras[i].name;
            }
        }

        return '';
    }

    function getEraNarrow() {
        var i,
            l,
            val,
            eras = this.localeData().eras();
        for (i = 0, l = eras.length; i < l; ++i) {
            // truncate time
            val = this.clone().startOf('day').valueOf();

            if (eras[i].since <= val && val <= eras[i].until) {
                return eras[i].narrow;
            }
            if (eras[i].until <= val && val <= eras[i].since) {
                return eras[i].narrow;
            }
        }

        return '';
    }

    function getEraAbbr() {
        var i,
            l,
            val,
            eras = this.localeData().eras();
        for (i = 0, l = eras.length; i < l; ++i) {
            // truncate time
            val = this.clone().startOf('day').valueOf();

            if (eras[i].since <= val && val <= eras[i].until) {
                return eras[i].abbr;
            }
            if (eras[i].until <= val && val <= eras[i].since) {
                return eras[i].abbr;
            }
        }

        return '';
    }

    function getEraYear() {
        var i,
            l,
            dir,
            val,
            eras = this.localeData().eras();
        for (i = 0, l = eras.length; i < l; ++i) {
            dir = eras[i].since <= eras[i].until ? 1 : -1;

            // truncate time
            val = this.clone().startOf('day').valueOf();

            if (
                (eras[i].since <= val && val <= eras[i].until) ||
                (eras[i].until <= val && val <= eras[i].since)
            ) {
                return (
                    (this.year() - hooks(eras[i].since).year()) * dir +
                    eras[i].offset
                );
            }
        }

        return this.year();
    }

    function erasNameRegex(isStrict) {
        if (!hasOwnProp(this, '_erasNameRegex')) {
            computeErasParse.call(this);
        }
        return isStrict ? this._erasNameRegex : this._erasRegex;
    }

    function erasAbbrRegex(isStrict) {
        if (!hasOwnProp(this, '_erasAbbrRegex')) {
            computeErasParse.call(this);
        }
        return isStrict ? this._erasAbbrRegex : this._erasRegex;
    }

    function erasNarrowRegex(isStrict) {
        if (!hasOwnProp(this, '_erasNarrowRegex')) {
            computeErasParse.call(this);
        }
        return isStrict ? this._erasNarrowRegex : this._erasRegex;
    }

    function matchEraAbbr(isStrict, locale) {
        return locale.erasAbbrRegex(isStrict);
    }

    function matchEraName(isStrict, locale) {
        return locale.erasNameRegex(isStrict);
    }

    function matchEraNarrow(isStrict, locale) {
        return locale.erasNarrowRegex(isStrict);
    }

    function matchEraYearOrdinal(isStrict, locale) {
        return locale._eraYearOrdinalRegex || matchUnsigned;
    }

    function computeErasParse() {
        var abbrPieces = [],
            namePieces = [],
            narrowPieces = [],
            mixedPieces = [],
            i,
            l,
            erasName,
            erasAbbr,
            erasNarrow,
            eras = this.eras();

        for (i = 0, l = eras.length; i < l; ++i) {
            erasName = regexEscape(eras[i].name);
            erasAbbr = regexEscape(eras[i].abbr);
            erasNarrow = regexEscape(eras[i].narrow);

            namePieces.push(erasName);
            abbrPieces.push(erasAbbr);
            narrowPieces.push(erasNarrow);
            mixedPieces.push(erasName);
            mixedPieces.push(erasAbbr);
            mixedPieces.push(erasNarrow);
        }

        this._erasRegex = new RegExp('^(' + mixedPieces.join('|') + ')', 'i');
        this._erasNameRegex = new RegExp('^(' + namePieces.join('|') + ')', 'i');
        this._erasAbbrRegex = new RegExp('^(' + abbrPieces.join('|') + ')', 'i');
        this._erasNarrowRegex = new RegExp(
            '^(' + narrowPieces.join('|') + ')',
            'i'
        );
    }

    // FORMATTING

    addFormatToken(0, ['gg', 2], 0, function () {
        return this.weekYear() % 100;
    });

    addFormatToken(0, ['GG', 2], 0, function () {
        return this.isoWeekYear() % 100;
    });

    function addWeekYearFormatToken(token, getter) {
        addFormatToken(0, [token, token.length], 0, getter);
    }

    addWeekYearFormatToken('gggg', 'weekYear');
    addWeekYearFormatToken('ggggg', 'weekYear');
    addWeekYearFormatToken('GGGG', 'isoWeekYear');
    addWeekYearFormatToken('GGGGG', 'isoWeekYear');

    // ALIASES

    // PARSING

    addRegexToken('G', matchSigned);
    addRegexToken('g', matchSigned);
    addRegexToken('GG', match1to2, match2);
    addRegexToken('gg', match1to2, match2);
    addRegexToken('GGGG', match1to4, match4);
    addRegexToken('gggg', match1to4, match4);
    addRegexToken('GGGGG', match1to6, match6);
    addRegexToken('ggggg', match1to6, match6);

    addWeekParseToken(
        ['gggg', 'ggggg', 'GGGG', 'GGGGG'],
        function (input, week, config, token) {
            week[token.substr(0, 2)] = toInt(input);
        }
    );

    addWeekParseToken(['gg', 'GG'], function (input, week, config, token) {
        week[token] = hooks.parseTwoDigitYear(input);
    });

    // MOMENTS

    function getSetWeekYear(input) {
        return getSetWeekYearHelper.call(
            this,
            input,
            this.week(),
            this.weekday() + this.localeData()._week.dow,
            this.localeData()._week.dow,
            this.localeData()._week.doy
        );
    }

    function getSetISOWeekYear(input) {
        return getSetWeekYearHelper.call(
            this,
            input,
            this.isoWeek(),
            this.isoWeekday(),
            1,
            4
        );
    }

    function getISOWeeksInYear() {
        return weeksInYear(this.year(), 1, 4);
    }

    function getISOWeeksInISOWeekYear() {
        return weeksInYear(this.isoWeekYear(), 1, 4);
    }

    function getWeeksInYear() {
        var weekInfo = this.localeData()._week;
        return weeksInYear(this.year(), weekInfo.dow, weekInfo.doy);
    }

    function getWeeksInWeekYear() {
        var weekInfo = this.localeData()._week;
        return weeksInYear(this.weekYear(), weekInfo.dow, weekInfo.doy);
    }

    function getSetWeekYearHelper(input, week, weekday, dow, doy) {
        var weeksTarget;
        if (input == null) {
            return weekOfYear(this, dow, doy).year;
        } else {
            weeksTarget = weeksInYear(input, dow, doy);
            if (week > weeksTarget) {
                week = weeksTarget;
            }
            return setWeekAll.call(this, input, week, weekday, dow, doy);
        }
    }

    function setWeekAll(weekYear, week, weekday, dow, doy) {
        var dayOfYearData = dayOfYearFromWeeks(weekYear, week, weekday, dow, doy),
            date = createUTCDate(dayOfYearData.year, 0, dayOfYearData.dayOfYear);

        this.year(date.getUTCFullYear());
        this.month(date.getUTCMonth());
        this.date(date.getUTCDate());
        return this;
    }

    // FORMATTING

    addFormatToken('Q', 0, 'Qo', 'quarter');

    // PARSING

    addRegexToken('Q', match1);
    addParseToken('Q', function (input, array) {
        array[MONTH] = (toInt(input) - 1) * 3;
    });

    // MOMENTS

    function getSetQuarter(input) {
        return input == null
            ? Math.ceil((this.month() + 1) / 3)
            : this.month((input - 1) * 3 + (this.month() % 3));
    }

    // FORMATTING

    addFormatToken('D', ['DD', 2], 'Do', 'date');

    // PARSING

    addRegexToken('D', match1to2, match1to2NoLeadingZero);
    addRegexToken('DD', match1to2, match2);
    addRegexToken('Do', function (isStrict, locale) {
        // TODO: Remove "ordinalParse" fallback in next major release.
        return isStrict
            ? locale._dayOfMonthOrdinalParse || locale._ordinalParse
            : locale._dayOfMonthOrdinalParseLenient;
    });

    addParseToken(['D', 'DD'], DATE);
    addParseToken('Do', function (input, array) {
        array[DATE] = toInt(input.match(match1to2)[0]);
    });

    // MOMENTS

    var getSetDayOfMonth = makeGetSet('Date', true);

    // FORMATTING

    addFormatToken('DDD', ['DDDD', 3], 'DDDo', 'dayOfYear');

    // PARSING

    addRegexToken('DDD', match1to3);
    addRegexToken('DDDD', match3);
    addParseToken(['DDD', 'DDDD'], function (input, array, config) {
        config._dayOfYear = toInt(input);
    });

    // HELPERS

    // MOMENTS

    function getSetDayOfYear(input) {
        var dayOfYear =
            Math.round(
                (this.clone().startOf('day') - this.clone().startOf('year')) / 864e5
            ) + 1;
        return input == null ? dayOfYear : this.add(input - dayOfYear, 'd');
    }

    // FORMATTING

    addFormatToken('m', ['mm', 2], 0, 'minute');

    // PARSING

    addRegexToken('m', match1to2, match1to2HasZero);
    addRegexToken('mm', match1to2, match2);
    addParseToken(['m', 'mm'], MINUTE);

    // MOMENTS

    var getSetMinute = makeGetSet('Minutes', false);

    // FORMATTING

    addFormatToken('s', ['ss', 2], 0, 'second');

    // PARSING

    addRegexToken('s', match1to2, match1to2HasZero);
    addRegexToken('ss', match1to2, match2);
    addParseToken(['s', 'ss'], SECOND);

    // MOMENTS

    var getSetSecond = makeGetSet('Seconds', false);

    // FORMATTING

    addFormatToken('S', 0, 0, function () {
        return ~~(this.millisecond() / 100);
    });

    addFormatToken(0, ['SS', 2], 0, function () {
        return ~~(this.millisecond() / 10);
    });

    addFormatToken(0, ['SSS', 3], 0, 'millisecond');
    addFormatToken(0, ['SSSS', 4], 0, function () {
        return this.millisecond() * 10;
    });
    addFormatToken(0, ['SSSSS', 5], 0, function () {
        return this.millisecond() * 100;
    });
    addFormatToken(0, ['SSSSSS', 6], 0, function () {
        return this.millisecond() * 1000;
    });
    addFormatToken(0, ['SSSSSSS', 7], 0, function () {
        return this.millisecond() * 10000;
    });
    addFormatToken(0, ['SSSSSSSS', 8], 0, function () {
        return this.millisecond() * 100000;
    });
    addFormatToken(0, ['SSSSSSSSS', 9], 0, function () {
        return this.millisecond() * 1000000;
    });

    // PARSING

    addRegexToken('S', match1to3, match1);
    addRegexToken('SS', match1to3, match2);
    addRegexToken('SSS', match1to3, match3);

    var token, getSetMillisecond;
    for (token = 'SSSS'; token.length <= 9; token += 'S') {
        addRegexToken(token, matchUnsigned);
    }

    function parseMs(input, array) {
        array[MILLISECOND] = toInt(('0.' + input) * 1000);
    }

    for (token = 'S'; token.length <= 9; token += 'S') {
        addParseToken(token, parseMs);
    }

    getSetMillisecond = makeGetSet('Milliseconds', false);

    // FORMATTING

    addFormatToken('z', 0, 0, 'zoneAbbr');
    addFormatToken('zz', 0, 0, 'zoneName');

    // MOMENTS

    function getZoneAbbr() {
        return this._isUTC ? 'UTC' : '';
    }

    function getZoneName() {
        return this._isUTC ? 'Coordinated Universal Time' : '';
    }

    var proto$2 = Moment.prototype;

    proto$2.add = add$1;
    proto$2.calendar = calendar;
    proto$2.clone = clone$1;
    proto$2.diff = diff;
    proto$2.endOf = endOf;
    proto$2.format = format;
    proto$2.from = from;
    proto$2.fromNow = fromNow;
    proto$2.to = to;
    proto$2.toNow = toNow;
    proto$2.get = stringGet;
    proto$2.invalidAt = invalidAt;
    proto$2.isAfter = isAfter;
    proto$2.isBefore = isBefore;
    proto$2.isBetween = isBetween;
    proto$2.isSame = isSame;
    proto$2.isSameOrAfter = isSameOrAfter;
    proto$2.isSameOrBefore = isSameOrBefore;
    proto$2.isValid = isValid;
    proto$2.lang = lang;
    proto$2.locale = locale;
    proto$2.localeData = localeData;
    proto$2.max = prototypeMax;
    proto$2.min = prototypeMin;
    proto$2.parsingFlags = parsingFlags;
    proto$2.set = stringSet;
    proto$2.startOf = startOf;
    proto$2.subtract = subtract$1;
    proto$2.toArray = toArray;
    proto$2.toObject = toObject;
    proto$2.toDate = toDate;
    proto$2.toISOString = toISOString$1;
    proto$2.inspect = inspect;
    if (typeof Symbol !== 'undefined' && Symbol.for != null) {
        proto$2[Symbol.for('nodejs.util.inspect.custom')] = function () {
            return 'Moment<' + this.format() + '>';
        };
    }
    proto$2.toJSON = toJSON;
    proto$2.toString = toString;
    proto$2.unix = unix;
    proto$2.valueOf = valueOf$1;
    proto$2.creationData = creationData;
    proto$2.eraName = getEraName;
    proto$2.eraNarrow = getEraNarrow;
    proto$2.eraAbbr = getEraAbbr;
    proto$2.eraYear = getEraYear;
    proto$2.year = getSetYear;
    proto$2.isLeapYear = getIsLeapYear;
    proto$2.weekYear = getSetWeekYear;
    proto$2.isoWeekYear = getSetISOWeekYear;
    proto$2.quarter = proto$2.quarters = getSetQuarter;
    proto$2.month = getSetMonth;
    proto$2.daysInMonth = getDaysInMonth;
    proto$2.week = proto$2.weeks = getSetWeek;
    proto$2.isoWeek = proto$2.isoWeeks = getSetISOWeek;
    proto$2.weeksInYear = getWeeksInYear;
    proto$2.weeksInWeekYear = getWeeksInWeekYear;
    proto$2.isoWeeksInYear = getISOWeeksInYear;
    proto$2.isoWeeksInISOWeekYear = getISOWeeksInISOWeekYear;
    proto$2.date = getSetDayOfMonth;
    proto$2.day = proto$2.days = getSetDayOfWeek;
    proto$2.weekday = getSetLocaleDayOfWeek;
    proto$2.isoWeekday = getSetISODayOfWeek;
    proto$2.dayOfYear = getSetDayOfYear;
    proto$2.hour = proto$2.hours = getSetHour;
    proto$2.minute = proto$2.minutes = getSetMinute;
    proto$2.second = proto$2.seconds = getSetSecond;
    proto$2.millisecond = proto$2.milliseconds = getSetMillisecond;
    proto$2.utcOffset = getSetOffset;
    proto$2.utc = setOffsetToUTC;
    proto$2.local = setOffsetToLocal;
    proto$2.parseZone = setOffsetToParsedOffset;
    proto$2.hasAlignedHourOffset = hasAlignedHourOffset;
    proto$2.isDST = isDaylightSavingTime;
    proto$2.isLocal = isLocal;
    proto$2.isUtcOffset = isUtcOffset;
    proto$2.isUtc = isUtc;
    proto$2.isUTC = isUtc;
    proto$2.zoneAbbr = getZoneAbbr;
    proto$2.zoneName = getZoneName;
    proto$2.dates = deprecate(
        'dates accessor is deprecated. Use date instead.',
        getSetDayOfMonth
    );
    proto$2.months = deprecate(
        'months accessor is deprecated. Use month instead',
        getSetMonth
    );
    proto$2.years = deprecate(
        'years accessor is deprecated. Use year instead',
        getSetYear
    );
    proto$2.zone = deprecate(
        'moment().zone is deprecated, use moment().utcOffset instead. http://momentjs.com/guides/#/warnings/zone/',
        getSetZone
    );
    proto$2.isDSTShifted = deprecate(
        'isDSTShifted is deprecated. See http://momentjs.com/guides/#/warnings/dst-shifted/ for more information',
        isDaylightSavingTimeShifted
    );

    function createUnix(input) {
        return createLocal(input * 1000);
    }

    function createInZone() {
        return createLocal.apply(null, arguments).parseZone();
    }

    function preParsePostFormat(string) {
        return string;
    }

    var proto$1 = Locale.prototype;

    proto$1.calendar = calendar$1;
    proto$1.longDateFormat = longDateFormat;
    proto$1.invalidDate = invalidDate;
    proto$1.ordinal = ordinal;
    proto$1.preparse = preParsePostFormat;
    proto$1.postformat = preParsePostFormat;
    proto$1.relativeTime = relativeTime$1;
    proto$1.pastFuture = pastFuture;
    proto$1.set = set;
    proto$1.eras = localeEras;
    proto$1.erasParse = localeErasParse;
    proto$1.erasConvertYear = localeErasConvertYear;
    proto$1.erasAbbrRegex = erasAbbrRegex;
    proto$1.erasNameRegex = erasNameRegex;
    proto$1.erasNarrowRegex = erasNarrowRegex;

    proto$1.months = localeMonths;
    proto$1.monthsShort = localeMonthsShort;
    proto$1.monthsParse = localeMonthsParse;
    proto$1.monthsRegex = monthsRegex;
    proto$1.monthsShortRegex = monthsShortRegex;
    proto$1.week = localeWeek;
    proto$1.firstDayOfYear = localeFirstDayOfYear;
    proto$1.firstDayOfWeek = localeFirstDayOfWeek;

    proto$1.weekdays = localeWeekdays;
    proto$1.weekdaysMin = localeWeekdaysMin;
    proto$1.weekdaysShort = localeWeekdaysShort;
    proto$1.weekdaysParse = localeWeekdaysParse;

    proto$1.weekdaysRegex = weekdaysRegex;
    proto$1.weekdaysShortRegex = weekdaysShortRegex;
    proto$1.weekdaysMinRegex = weekdaysMinRegex;

    proto$1.isPM = localeIsPM;
    proto$1.meridiem = localeMeridiem;

    function get$1(format, index, field, setter) {
        var locale = getLocale(),
            utc = createUTC().set(setter, index);
        return locale[field](utc, format);
    }

    function listMonthsImpl(format, index, field) {
        if (isNumber(format)) {
            index = format;
            format = undefined;
        }

        format = format || '';

        if (index != null) {
            return get$1(format, index, field, 'month');
        }

        var i,
            out = [];
        for (i = 0; i < 12; i++) {
            out[i] = get$1(format, i, field, 'month');
        }
        return out;
    }

    // ()
    // (5)
    // (fmt, 5)
    // (fmt)
    // (true)
    // (true, 5)
    // (true, fmt, 5)
    // (true, fmt)
    function listWeekdaysImpl(localeSorted, format, index, field) {
        if (typeof localeSorted === 'boolean') {
            if (isNumber(format)) {
                index = format;
                format = undefined;
            }

            format = format || '';
        } else {
            format = localeSorted;
            index = format;
            localeSorted = false;

            if (isNumber(format)) {
                index = format;
                format = undefined;
            }

            format = format || '';
        }

        var locale = getLocale(),
            shift = localeSorted ? locale._week.dow : 0,
            i,
            out = [];

        if (index != null) {
            return get$1(format, (index + shift) % 7, field, 'day');
        }

        for (i = 0; i < 7; i++) {
            out[i] = get$1(format, (i + shift) % 7, field, 'day');
        }
        return out;
    }

    function listMonths(format, index) {
        return listMonthsImpl(format, index, 'months');
    }

    function listMonthsShort(format, index) {
        return listMonthsImpl(format, index, 'monthsShort');
    }

    function listWeekdays(localeSorted, format, index) {
        return listWeekdaysImpl(localeSorted, format, index, 'weekdays');
    }

    function listWeekdaysShort(localeSorted, format, index) {
        return listWeekdaysImpl(localeSorted, format, index, 'weekdaysShort');
    }

    function listWeekdaysMin(localeSorted, format, index) {
        return listWeekdaysImpl(localeSorted, format, index, 'weekdaysMin');
    }

    getSetGlobalLocale('en', {
        eras: [
            {
                since: '0001-01-01',
                until: +Infinity,
                offset: 1,
                name: 'Anno Domini',
                narrow: 'AD',
                abbr: 'AD',
            },
            {
                since: '0000-12-31',
                until: -Infinity,
                offset: 1,
                name: 'Before Christ',
                narrow: 'BC',
                abbr: 'BC',
            },
        ],
        dayOfMonthOrdinalParse: /\d{1,2}(th|st|nd|rd)/,
        ordinal: function (number) {
            var b = number % 10,
                output =
                    toInt((number % 100) / 10) === 1
                        ? 'th'
                        : b === 1
                          ? 'st'
                          : b === 2
                            ? 'nd'
                            : b === 3
                              ? 'rd'
                              : 'th';
            return number + output;
        },
    });

    // Side effect imports

    hooks.lang = deprecate(
        'moment.lang is deprecated. Use moment.locale instead.',
        getSetGlobalLocale
    );
    hooks.langData = deprecate(
        'moment.langData is deprecated. Use moment.localeData instead.',
        getLocale
    );

    var mathAbs = Math.abs;

    function abs$1() {
        var data = this._data;

        this._milliseconds = mathAbs(this._milliseconds);
        this._days = mathAbs(this._days);
        this._months = mathAbs(this._months);

        data.milliseconds = mathAbs(data.milliseconds);
        data.seconds = mathAbs(data.seconds);
        data.minutes = mathAbs(data.minutes);
        data.hours = mathAbs(data.hours);
        data.months = mathAbs(data.months);
        data.years = mathAbs(data.years);

        return this;
    }

    function addSubtract(duration, input, value, direction) {
        var other = createDuration(input, value);

        duration._milliseconds += direction * other._milliseconds;
        duration._days += direction * other._days;
        duration._months += direction * other._months;

        return duration._bubble();
    }

    // supports only 2.0-style add(1, 's') or add(duration)
    function add(input, value) {
        return addSubtract(this, input, value, 1);
    }

    // supports only 2.0-style subtract(1, 's') or subtract(duration)
    function subtract(input, value) {
        return addSubtract(this, input, value, -1);
    }

    function absCeil(number) {
        if (number < 0) {
            return Math.floor(number);
        } else {
            return Math.ceil(number);
        }
    }

    function bubble() {
        var milliseconds = this._milliseconds,
            days = this._days,
            months = this._months,
            data = this._data,
            seconds,
            minutes,
            hours,
            years,
            monthsFromDays;

        // if we have a mix of positive and negative values, bubble down first
        // check: https://github.com/moment/moment/issues/2166
        if (!(
            (milliseconds >= 0 && days >= 0 && months >= 0) ||
            (milliseconds <= 0 && days <= 0 && months <= 0)
        )) {
            milliseconds += absCeil(monthsToDays(months) + days) * 864e5;
            days = 0;
            months = 0;
        }

        // The following code bubbles up values, see the tests for
        // examples of what that means.
        data.milliseconds = milliseconds % 1000;

        seconds = absFloor(milliseconds / 1000);
        data.seconds = seconds % 60;

        minutes = absFloor(seconds / 60);
        data.minutes = minutes % 60;

        hours = absFloor(minutes / 60);
        data.hours = hours % 24;

        days += absFloor(hours / 24);

        // convert days to months
        monthsFromDays = absFloor(daysToMonths(days));
        months += monthsFromDays;
        days -= absCeil(monthsToDays(monthsFromDays));

        // 12 months -> 1 year
        years = absFloor(months / 12);
        months %= 12;

        data.days = days;
        data.months = months;
        data.years = years;

        return this;
    }

    function daysToMonths(days) {
        // 400 years have 146097 days (taking into account leap year rules)
        // 400 years have 12 months === 4800
        return (days * 4800) / 146097;
    }

    function monthsToDays(months) {
        // the reverse of daysToMonths
        return (months * 146097) / 4800;
    }

    function as(units) {
        if (!this.isValid()) {
            return NaN;
        }
        var days,
            months,
            milliseconds = this._milliseconds;

        units = normalizeUnits(units);

        if (units === 'month' || units === 'quarter' || units === 'year') {
            days = this._days + milliseconds / 864e5;
            months = this._months + daysToMonths(days);
            switch (units) {
                case 'month':
                    return months;
                case 'quarter':
                    return months / 3;
                case 'year':
                    return months / 12;
            }
        } else {
            // handle milliseconds separately because of floating point math errors (issue #1867)
            days = this._days + Math.round(monthsToDays(this._months));
            switch (units) {
                case 'week':
                    return days / 7 + milliseconds / 6048e5;
                case 'day':
                    return days + milliseconds / 864e5;
                case 'hour':
                    return days * 24 + milliseconds / 36e5;
                case 'minute':
                    return days * 1440 + milliseconds / 6e4;
                case 'second':
                    return days * 86400 + milliseconds / 1000;
                // Math.floor prevents floating point math errors here
                case 'millisecond':
                    return Math.floor(days * 864e5) + milliseconds;
                default:
                    throw new Error('Unknown unit ' + units);
            }
        }
    }

    function makeAs(alias) {
        return function () {
            return this.as(alias);
        };
    }

    var asMilliseconds = makeAs('ms'),
        asSeconds = makeAs('s'),
        asMinutes = makeAs('m'),
        asHours = makeAs('h'),
        asDays = makeAs('d'),
        asWeeks = makeAs('w'),
        asMonths = makeAs('M'),
        asQuarters = makeAs('Q'),
        asYears = makeAs('y'),
        valueOf = asMilliseconds;

    function clone() {
        return createDuration(this);
    }

    function get(units) {
        units = normalizeUnits(units);
        return this.isValid() ? this[units + 's']() : NaN;
    }

    function makeGetter(name) {
        return function () {
            return this.isValid() ? this._data[name] : NaN;
        };
    }

    var milliseconds = makeGetter('milliseconds'),
        seconds = makeGetter('seconds'),
        minutes = makeGetter('minutes'),
        hours = makeGetter('hours'),
        days = makeGetter('days'),
        months = makeGetter('months'),
        years = makeGetter('years');

    function weeks() {
        return absFloor(this.days() / 7);
    }

    var round = Math.round,
        thresholds = {
            ss: 44, // a few seconds to seconds
            s: 45, // seconds to minute
            m: 45, // minutes to hour
            h: 22, // hours to day
            d: 26, // days to month/week
            w: null, // weeks to month
            M: 11, // months to year
        };

    // helper function for moment.fn.from, moment.fn.fromNow, and moment.duration.fn.humanize
    function substituteTimeAgo(string, number, withoutSuffix, isFuture, locale) {
        return relativeTimeWithoutPostformat.call(
            locale,
            number || 1,
            !!withoutSuffix,
            string,
            isFuture
        );
    }

    function relativeTime(posNegDuration, withoutSuffix, thresholds, locale) {
        var duration = createDuration(posNegDuration).abs(),
            seconds = round(duration.as('s')),
            minutes = round(duration.as('m')),
            hours = round(duration.as('h')),
            days = round(duration.as('d')),
            months = round(duration.as('M')),
            weeks = round(duration.as('w')),
            years = round(duration.as('y')),
            a =
                (seconds <= thresholds.ss && ['s', seconds]) ||
                (seconds < thresholds.s && ['ss', seconds]) ||
                (minutes <= 1 && ['m']) ||
                (minutes < thresholds.m && ['mm', minutes]) ||
                (hours <= 1 && ['h']) ||
                (hours < thresholds.h && ['hh', hours]) ||
                (days <= 1 && ['d']) ||
                (days < thresholds.d && ['dd', days]);

        if (thresholds.w != null) {
            a =
                a ||
                (weeks <= 1 && ['w']) ||
                (weeks < thresholds.w && ['ww', weeks]);
        }
        a = a ||
            (months <= 1 && ['M']) ||
            (months < thresholds.M && ['MM', months]) ||
            (years <= 1 && ['y']) || ['yy', years];

        a[2] = withoutSuffix;
        a[3] = +posNegDuration > 0;
        a[4] = locale;
        return substituteTimeAgo.apply(null, a);
    }

    // This function allows you to set the rounding function for relative time strings
    function getSetRelativeTimeRounding(roundingFunction) {
        if (roundingFunction === undefined) {
            return round;
        }
        if (typeof roundingFunction === 'function') {
            round = roundingFunction;
            return true;
        }
        return false;
    }

    // This function allows you to set a threshold for relative time strings
    function getSetRelativeTimeThreshold(threshold, limit) {
        if (thresholds[threshold] === undefined) {
            return false;
        }
        if (limit === undefined) {
            return thresholds[threshold];
        }
        thresholds[threshold] = limit;
        if (threshold === 's') {
            thresholds.ss = limit - 1;
        }
        return true;
    }

    function humanize(argWithSuffix, argThresholds) {
        if (!this.isValid()) {
            return this.localeData().invalidDate();
        }

        var withSuffix = false,
            th = thresholds,
            locale,
            output;

        if (typeof argWithSuffix === 'object') {
            argThresholds = argWithSuffix;
            argWithSuffix = false;
        }
        if (typeof argWithSuffix === 'boolean') {
            withSuffix = argWithSuffix;
        }
        if (typeof argThresholds === 'object') {
            th = extend(extend({}, thresholds), argThresholds || {});
            if (argThresholds.s != null && argThresholds.ss == null) {
                th.ss = argThresholds.s - 1;
            }
        }

        locale = this.localeData();
        output = relativeTime(this, !withSuffix, th, locale);

        if (withSuffix) {
            output = pastFutureWithoutPostformat.call(locale, +this, output);
        }

        return locale.postformat(output);
    }

    var abs = Math.abs;

    function sign(x) {
        return (x > 0) - (x < 0) || +x;
    }

    function toISOString() {
        // for ISO strings we do not use the normal bubbling rules:
        //  * milliseconds bubble up until they become hours
        //  * days do not bubble at all
        //  * months bubble up until they become years
        // This is because there is no context-free conversion between hours and days
        // (think of clock changes)
        // and also not between days and months (28-31 days per month)
        if (!this.isValid()) {
            return this.localeData().invalidDate();
        }

        var seconds = abs(this._milliseconds) / 1000,
            days = abs(this._days),
            months = abs(this._months),
            minutes,
            hours,
            years,
            s,
            total = this.asSeconds(),
            totalSign,
            ymSign,
            daysSign,
            hmsSign;

        if (!total) {
            // this is the same as C#'s (Noda) and python (isodate)...
            // but not other JS (goog.date)
            return 'P0D';
        }

        // 3600 seconds -> 60 minutes -> 1 hour
        minutes = absFloor(seconds / 60);
        hours = absFloor(minutes / 60);
        seconds %= 60;
        minutes %= 60;

        // 12 months -> 1 year
        years = absFloor(months / 12);
        months %= 12;

        // inspired by https://github.com/dordille/moment-isoduration/blob/master/moment.isoduration.js
        s = seconds ? seconds.toFixed(3).replace(/\.?0+$/, '') : '';

        totalSign = total < 0 ? '-' : '';
        ymSign = sign(this._months) !== sign(total) ? '-' : '';
        daysSign = sign(this._days) !== sign(total) ? '-' : '';
        hmsSign = sign(this._milliseconds) !== sign(total) ? '-' : '';

        return (
            totalSign +
            'P' +
            (years ? ymSign + years + 'Y' : '') +
            (months ? ymSign + months + 'M' : '') +
            (days ? daysSign + days + 'D' : '') +
            (hours || minutes || seconds ? 'T' : '') +
            (hours ? hmsSign + hours + 'H' : '') +
            (minutes ? hmsSign + minutes + 'M' : '') +
            (seconds ? hmsSign + s + 'S' : '')
        );
    }

    var proto = Duration.prototype;

    proto.isValid = isValid$1;
    proto.abs = abs$1;
    proto.add = add;
    proto.subtract = subtract;
    proto.as = as;
    proto.asMilliseconds = asMilliseconds;
    proto.asSeconds = asSeconds;
    proto.asMinutes = asMinutes;
    proto.asHours = asHours;
    proto.asDays = asDays;
    proto.asWeeks = asWeeks;
    proto.asMonths = asMonths;
    proto.asQuarters = asQuarters;
    proto.asYears = asYears;
    proto.valueOf = valueOf;
    proto._bubble = bubble;
    proto.clone = clone;
    proto.get = get;
    proto.milliseconds = milliseconds;
    proto.seconds = seconds;
    proto.minutes = minutes;
    proto.hours = hours;
    proto.days = days;
    proto.weeks = weeks;
    proto.months = months;
    proto.years = years;
    proto.humanize = humanize;
    proto.toISOString = toISOString;
    proto.toString = toISOString;
    proto.toJSON = toISOString;
    proto.locale = locale;
    proto.localeData = localeData;

    proto.toIsoString = deprecate(
        'toIsoString() is deprecated. Please use toISOString() instead (notice the capitals)',
        toISOString
    );
    proto.lang = lang;

    // FORMATTING

    addFormatToken('X', 0, 0, 'unix');
    addFormatToken('x', 0, 0, 'valueOf');

    // PARSING

    addRegexToken('x', matchSigned);
    addRegexToken('X', matchTimestamp);
    addParseToken('X', function (input, array, config) {
        config._d = new Date(parseFloat(input) * 1000);
    });
    addParseToken('x', function (input, array, config) {
        config._d = new Date(toInt(input));
    });

    //! moment.js

    hooks.version = '2.31.0';

    setHookCallback(createLocal);

    hooks.fn = proto$2;
    hooks.min = min;
    hooks.max = max;
    hooks.now = now;
    hooks.utc = createUTC;
    hooks.unix = createUnix;
    hooks.months = listMonths;
    hooks.isDate = isDate;
    hooks.locale = getSetGlobalLocale;
    hooks.invalid = createInvalid$1;
    hooks.duration = createDuration;
    hooks.isMoment = isMoment;
    hooks.weekdays = listWeekdays;
    hooks.parseZone = createInZone;
    hooks.localeData = getLocale;
    hooks.isDuration = isDuration;
    hooks.monthsShort = listMonthsShort;
    hooks.weekdaysMin = listWeekdaysMin;
    hooks.defineLocale = defineLocale;
    hooks.updateLocale = updateLocale;
    hooks.locales = listLocales;
    hooks.weekdaysShort = listWeekdaysShort;
    hooks.normalizeUnits = normalizeUnits;
    hooks.relativeTimeRounding = getSetRelativeTimeRounding;
    hooks.relativeTimeThreshold = getSetRelativeTimeThreshold;
    hooks.calendarFormat = getCalendarFormat;
    hooks.prototype = proto$2;

    // currently HTML5 input type only supports 24-hour formats
    hooks.HTML5_FMT = {
        DATETIME_LOCAL: 'YYYY-MM-DDTHH:mm', // <input type="datetime-local" />
        DATETIME_LOCAL_SECONDS: 'YYYY-MM-DDTHH:mm:ss', // <input type="datetime-local" step="1" />
        DATETIME_LOCAL_MS: 'YYYY-MM-DDTHH:mm:ss.SSS', // <input type="datetime-local" step="0.001" />
        DATE: 'YYYY-MM-DD', // <input type="date" />
        TIME: 'HH:mm', // <input type="time" />
        TIME_SECONDS: 'HH:mm:ss', // <input type="time" step="1" />
        TIME_MS: 'HH:mm:ss.SSS', // <input type="time" step="0.001" />
        WEEK: 'GGGG-[W]WW', // <input type="week" />
        MONTH: 'YYYY-MM', // <input type="month" />
    };

    return hooks;

})));


/***/ }),

/***/ 7163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(5101)
const { safeRe: re, t } = __nccwpck_require__(5471)

const parseOptions = __nccwpck_require__(356)
const { compareIdentifiers } = __nccwpck_require__(3348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 8469:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 6353:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 5101:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 1159:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 3348:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 356:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 5471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(5101)
const debug = __nccwpck_require__(1159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 6859:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   formatDate: () => (/* binding */ formatDate)
/* harmony export */ });
/* harmony import */ var moment_timezone_builds_moment_timezone_with_data_1970_2030_min_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9751);
/* harmony import */ var moment_timezone_builds_moment_timezone_with_data_1970_2030_min_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(moment_timezone_builds_moment_timezone_with_data_1970_2030_min_js__WEBPACK_IMPORTED_MODULE_0__);
// Dates in the format of moment, which is the one that docker/metadata-action's language speaks.
// The build with every zone's rules from 1970 to 2030: all of history would be five times as large.

/** Throws where nobody knows the zone. */
function formatDate(time, { format, zone }) {
    if (moment_timezone_builds_moment_timezone_with_data_1970_2030_min_js__WEBPACK_IMPORTED_MODULE_0___default().tz.zone(zone) === null)
        throw new Error(`there is no time zone "${zone}"`);
    return moment_timezone_builds_moment_timezone_with_data_1970_2030_min_js__WEBPACK_IMPORTED_MODULE_0___default()(time).tz(zone).format(format);
}


/***/ }),

/***/ 7256:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  readCsv: () => (/* binding */ readCsv)
});

;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/CsvError.js
class CsvError extends Error {
  constructor(code, message, options, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ").trim();
    super(message);
    if (Error.captureStackTrace !== undefined) {
      Error.captureStackTrace(this, CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value)
          ? value.toString(options.encoding)
          : value == null
            ? value
            : JSON.parse(JSON.stringify(value));
      }
    }
  }
}



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/is_object.js
const is_object = function (obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/normalize_columns_array.js



const normalize_columns_array = function (columns) {
  const normalizedColumns = [];
  for (let i = 0, l = columns.length; i < l; i++) {
    const column = columns[i];
    if (column === undefined || column === null || column === false) {
      normalizedColumns[i] = { disabled: true };
    } else if (typeof column === "string" || typeof column === "number") {
      normalizedColumns[i] = { name: `${column}` };
    } else if (is_object(column)) {
      if (typeof column.name !== "string") {
        throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
          "Option columns missing name:",
          `property "name" is required at position ${i}`,
          "when column is an object literal",
        ]);
      }
      normalizedColumns[i] = column;
    } else {
      throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
        "Invalid column definition:",
        "expect a string or a literal object,",
        `got ${JSON.stringify(column)} at position ${i}`,
      ]);
    }
  }
  return normalizedColumns;
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/ResizeableBuffer.js
class ResizeableBuffer {
  constructor(size = 100) {
    this.size = size;
    this.length = 0;
    this.buf = Buffer.allocUnsafe(size);
  }
  prepend(val) {
    if (Buffer.isBuffer(val)) {
      const length = this.length + val.length;
      if (length >= this.size) {
        this.resize();
        if (length >= this.size) {
          throw Error("INVALID_BUFFER_STATE");
        }
      }
      const buf = this.buf;
      this.buf = Buffer.allocUnsafe(this.size);
      val.copy(this.buf, 0);
      buf.copy(this.buf, val.length);
      this.length += val.length;
    } else {
      const length = this.length++;
      if (length === this.size) {
        this.resize();
      }
      const buf = this.clone();
      this.buf[0] = val;
      buf.copy(this.buf, 1, 0, length);
    }
  }
  append(val) {
    const length = this.length++;
    if (length === this.size) {
      this.resize();
    }
    this.buf[length] = val;
  }
  clone() {
    return Buffer.from(this.buf.slice(0, this.length));
  }
  resize() {
    const length = this.length;
    this.size = this.size * 2;
    const buf = Buffer.allocUnsafe(this.size);
    this.buf.copy(buf, 0, 0, length);
    this.buf = buf;
  }
  toString(encoding) {
    if (encoding) {
      return this.buf.toString(encoding, 0, this.length);
    } else {
      return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
    }
  }
  toJSON() {
    return this.toString("utf8");
  }
  reset() {
    this.length = 0;
  }
}

/* harmony default export */ const utils_ResizeableBuffer = (ResizeableBuffer);

;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/init_state.js


const init_state = function (options) {
  // ECMAScript WhiteSpace + LineTerminator codepoints, encoded under
  // `options.encoding`. Aligns trimming with `String.prototype.trim()`.
  // https://tc39.es/ecma262/#sec-white-space
  // https://tc39.es/ecma262/#sec-line-terminators
  //
  // Codepoints unrepresentable in the target encoding are dropped: Node's
  // Buffer substitutes them with `?` (0x3F), and including those would cause
  // literal `?` bytes in the input to be trimmed under `latin1`/`ascii`.
  const timchars = [
    // Basic Latin
    0x0020, // [Space](https://www.fileformat.info/info/unicode/char/0020/index.htm)
    0x0009, // [CHARACTER TABULATION (HT)](https://www.fileformat.info/info/unicode/char/0009/index.htm)
    0x000a, // [LINE FEED (LF)](https://www.fileformat.info/info/unicode/char/000a/index.htm)
    0x000d, // [CARRIAGE RETURN (CR)](https://www.fileformat.info/info/unicode/char/000d/index.htm)
    0x000c, // [FORM FEED (FF)](https://www.fileformat.info/info/unicode/char/000c/index.htm)
    0x000b, // [LINE TABULATION (VT)](https://www.fileformat.info/info/unicode/char/000b/index.htm)
    // Latin-1 Supplement
    0x00a0, // [NO-BREAK SPACE (NBSP)](https://www.fileformat.info/info/unicode/char/00a0/index.htm)
    // Ogham
    0x1680, // [OGHAM SPACE MARK](https://www.fileformat.info/info/unicode/char/1680/index.htm)
    // General Punctuation
    0x2000, // [EN QUAD](https://www.fileformat.info/info/unicode/char/2000/index.htm)
    0x2001, // [EM QUAD](https://www.fileformat.info/info/unicode/char/2001/index.htm)
    0x2002, // [EN SPACE](https://www.fileformat.info/info/unicode/char/2002/index.htm)
    0x2003, // [EM SPACE](https://www.fileformat.info/info/unicode/char/2003/index.htm)
    0x2004, // [THREE-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2004/index.htm)
    0x2005, // [FOUR-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2005/index.htm)
    0x2006, // [SIX-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2006/index.htm)
    0x2007, // [FIGURE SPACE](https://www.fileformat.info/info/unicode/char/2007/index.htm)
    0x2008, // [PUNCTUATION SPACE](https://www.fileformat.info/info/unicode/char/2008/index.htm)
    0x2009, // [THIN SPACE](https://www.fileformat.info/info/unicode/char/2009/index.htm)
    0x200a, // [HAIR SPACE](https://www.fileformat.info/info/unicode/char/200a/index.htm)
    0x2028, // [LINE SEPARATOR](https://www.fileformat.info/info/unicode/char/2028/index.htm)
    0x2029, // [PARAGRAPH SEPARATOR](https://www.fileformat.info/info/unicode/char/2029/index.htm)
    0x202f, // [NARROW NO-BREAK SPACE (NNBSP)](https://www.fileformat.info/info/unicode/char/202f/index.htm)
    0x205f, // [MEDIUM MATHEMATICAL SPACE (MMSP)](https://www.fileformat.info/info/unicode/char/205f/index.htm)
    0x3000, // [IDEOGRAPHIC SPACE](https://www.fileformat.info/info/unicode/char/3000/index.htm)
    0xfeff, // [ZERO WIDTH NO-BREAK SPACE (BOM)](https://www.fileformat.info/info/unicode/char/feff/index.htm)
  ].reduce((acc, codepoint) => {
    const encoded = Buffer.from(
      String.fromCharCode(codepoint),
      options.encoding,
    );
    if (codepoint !== 0x3f && encoded.length === 1 && encoded[0] === 0x3f) {
      return acc;
    }
    acc.push(encoded);
    return acc;
  }, []);
  // First-byte lookup table for `__isCharTrimable`. Non-whitespace bytes
  // (the common case) bail out in O(1) without scanning every timchar.
  const timcharFirstBytes = new Uint8Array(256);
  for (const t of timchars) timcharFirstBytes[t[0]] = 1;
  return {
    bomSkipped: false,
    bufBytesStart: 0,
    castField: options.cast_function,
    commenting: false,
    delimiterBufPrevious: undefined,
    delimiterDiscovered: false,
    // Current error encountered by a record
    error: undefined,
    enabled: options.from_line === 1,
    escaping: false,
    escapeIsQuote:
      Buffer.isBuffer(options.escape) &&
      Buffer.isBuffer(options.quote) &&
      Buffer.compare(options.escape, options.quote) === 0,
    // columns can be `false`, `true`, `Array`
    expectedRecordLength: Array.isArray(options.columns)
      ? options.columns.length
      : undefined,
    field: new utils_ResizeableBuffer(20),
    firstLineToHeaders: options.cast_first_line_to_header,
    needMoreDataSize: Math.max(
      // Skip if the remaining buffer smaller than comment
      options.comment !== null ? options.comment.length : 0,
      // Skip if the remaining buffer can be delimiter
      ...(options.delimiter
        ? options.delimiter.map((delimiter) => delimiter.length)
        : []),
      // Auto discovery of delimiter is limited to 1 character
      options.delimiter_auto ? 1 : 0,
      // Skip if the remaining buffer can be escape sequence
      options.quote !== null ? options.quote.length : 0,
      // Skip if the remaining buffer can be a multi-byte trim character
      ...timchars.map((t) => t.length),
    ),
    previousBuf: undefined,
    quoting: false,
    stop: false,
    rawBuffer: new utils_ResizeableBuffer(100),
    record: [],
    recordHasError: false,
    record_length: 0,
    recordDelimiterMaxLength:
      options.record_delimiter.length === 0
        ? 0
        : Math.max(...options.record_delimiter.map((v) => v.length)),
    trimChars: [
      Buffer.from(" ", options.encoding)[0],
      Buffer.from("\t", options.encoding)[0],
    ],
    wasQuoting: false,
    wasRowDelimiter: false,
    timchars: timchars,
    timcharFirstBytes: timcharFirstBytes,
  };
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/underscore.js
const underscore = function (str) {
  return str.replace(/([A-Z])/g, function (_, match) {
    return "_" + match.toLowerCase();
  });
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/normalize_options.js





const normalize_options = function (opts) {
  const options = {};
  // Merge with user options
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  // Normalize option `encoding`
  // Note: defined first because other options depends on it
  // to convert chars/strings into buffers.
  if (options.encoding === undefined || options.encoding === true) {
    options.encoding = "utf8";
  } else if (options.encoding === null || options.encoding === false) {
    options.encoding = null;
  } else if (
    typeof options.encoding !== "string" &&
    options.encoding !== null
  ) {
    throw new CsvError(
      "CSV_INVALID_OPTION_ENCODING",
      [
        "Invalid option encoding:",
        "encoding must be a string or null to return a buffer,",
        `got ${JSON.stringify(options.encoding)}`,
      ],
      options,
    );
  }
  // Normalize option `bom`
  if (
    options.bom === undefined ||
    options.bom === null ||
    options.bom === false
  ) {
    options.bom = false;
  } else if (options.bom !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_BOM",
      [
        "Invalid option bom:",
        "bom must be true,",
        `got ${JSON.stringify(options.bom)}`,
      ],
      options,
    );
  }
  // Normalize option `cast`
  options.cast_function = null;
  if (
    options.cast === undefined ||
    options.cast === null ||
    options.cast === false ||
    options.cast === ""
  ) {
    options.cast = undefined;
  } else if (typeof options.cast === "function") {
    options.cast_function = options.cast;
    options.cast = true;
  } else if (options.cast !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST",
      [
        "Invalid option cast:",
        "cast must be true or a function,",
        `got ${JSON.stringify(options.cast)}`,
      ],
      options,
    );
  }
  // Normalize option `cast_date`
  if (
    options.cast_date === undefined ||
    options.cast_date === null ||
    options.cast_date === false ||
    options.cast_date === ""
  ) {
    options.cast_date = false;
  } else if (options.cast_date === true) {
    options.cast_date = function (value) {
      const date = Date.parse(value);
      return !isNaN(date) ? new Date(date) : value;
    };
  } else if (typeof options.cast_date !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST_DATE",
      [
        "Invalid option cast_date:",
        "cast_date must be true or a function,",
        `got ${JSON.stringify(options.cast_date)}`,
      ],
      options,
    );
  }
  // Normalize option `columns`
  options.cast_first_line_to_header = undefined;
  if (options.columns === true) {
    // Fields in the first line are converted as-is to columns
    options.cast_first_line_to_header = undefined;
  } else if (typeof options.columns === "function") {
    options.cast_first_line_to_header = options.columns;
    options.columns = true;
  } else if (Array.isArray(options.columns)) {
    options.columns = normalize_columns_array(options.columns);
  } else if (
    options.columns === undefined ||
    options.columns === null ||
    options.columns === false
  ) {
    options.columns = false;
  } else {
    throw new CsvError(
      "CSV_INVALID_OPTION_COLUMNS",
      [
        "Invalid option columns:",
        "expect an array, a function or true,",
        `got ${JSON.stringify(options.columns)}`,
      ],
      options,
    );
  }
  // Normalize option `group_columns_by_name`
  if (
    options.group_columns_by_name === undefined ||
    options.group_columns_by_name === null ||
    options.group_columns_by_name === false
  ) {
    options.group_columns_by_name = false;
  } else if (options.group_columns_by_name !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "expect an boolean,",
        `got ${JSON.stringify(options.group_columns_by_name)}`,
      ],
      options,
    );
  } else if (options.columns === false) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "the `columns` mode must be activated.",
      ],
      options,
    );
  }
  // Normalize option `comment`
  if (
    options.comment === undefined ||
    options.comment === null ||
    options.comment === false ||
    options.comment === ""
  ) {
    options.comment = null;
  } else {
    if (typeof options.comment === "string") {
      options.comment = Buffer.from(options.comment, options.encoding);
    }
    if (!Buffer.isBuffer(options.comment)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_COMMENT",
        [
          "Invalid option comment:",
          "comment must be a buffer or a string,",
          `got ${JSON.stringify(options.comment)}`,
        ],
        options,
      );
    }
  }
  // Normalize option `comment_no_infix`
  if (
    options.comment_no_infix === undefined ||
    options.comment_no_infix === null ||
    options.comment_no_infix === false
  ) {
    options.comment_no_infix = false;
  } else if (options.comment_no_infix !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_COMMENT",
      [
        "Invalid option comment_no_infix:",
        "value must be a boolean,",
        `got ${JSON.stringify(options.comment_no_infix)}`,
      ],
      options,
    );
  }
  // Normalize option `delimiter_auto`
  if (
    options.delimiter_auto === undefined ||
    options.delimiter_auto === null ||
    options.delimiter_auto === false
  ) {
    options.delimiter_auto = false;
  } else if (options.delimiter_auto === true) {
    options.delimiter_auto = {};
  } else if (!is_object(options.delimiter_auto)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_DELIMITER_AUTO",
      [
        "Invalid option delimiter_auto:",
        "delimiter_auto must be a boolean or a configuration object,",
        `got ${JSON.stringify(options.delimiter_auto)}`,
      ],
      options,
    );
  }
  if (options.delimiter_auto) {
    if (options.delimiter_auto.preferred === undefined)
      options.delimiter_auto.preferred = {
        [",".charCodeAt(0)]: 1.8,
        ["\t".charCodeAt(0)]: 1.8,
        [";".charCodeAt(0)]: 1.6,
        [" ".charCodeAt(0)]: 1.6,
        [":".charCodeAt(0)]: 1.5,
        [".".charCodeAt(0)]: 1.4,
        ["/".charCodeAt(0)]: 1.4,
      };
    else if (!is_object(options.delimiter_auto.preferred)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "preferred must be an object,",
          `got ${JSON.stringify(options.delimiter_auto.preferred)}`,
        ],
        options,
      );
    }
    if (options.delimiter_auto.score === undefined)
      options.delimiter_auto.score = (info, options) => {
        return (
          (info.total - info.std) * (options.preferred[info.char_code] || 1)
        );
      };
    else if (typeof options.delimiter_auto.score !== "function") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "score must be a function,",
          `got ${JSON.stringify(options.delimiter_auto.score)}`,
        ],
        options,
      );
    }
    if (options.delimiter_auto.size === undefined)
      options.delimiter_auto.size = 2048;
    else if (typeof options.delimiter_auto.size !== "number") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "size must be a number,",
          `got ${JSON.stringify(options.delimiter_auto.size)}`,
        ],
        options,
      );
    }
  }
  // Normalize option `delimiter`
  const delimiter_json = JSON.stringify(options.delimiter);
  if (options.delimiter_auto !== false) {
    options.delimiter = [];
  }
  if (!Array.isArray(options.delimiter)) {
    if (
      options.delimiter === undefined ||
      options.delimiter === null ||
      options.delimiter === false
    ) {
      options.delimiter = Buffer.from(",", options.encoding);
    }
    options.delimiter = [options.delimiter];
  }
  options.delimiter = options.delimiter.map(function (delimiter) {
    if (typeof delimiter === "string") {
      delimiter = Buffer.from(delimiter, options.encoding);
    }
    if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER",
        [
          "Invalid option delimiter:",
          "delimiter must be a non empty string or buffer or array of string|buffer,",
          `got ${delimiter_json}`,
        ],
        options,
      );
    }
    return delimiter;
  });
  // Normalize option `escape`
  if (options.escape === undefined || options.escape === true) {
    options.escape = Buffer.from('"', options.encoding);
  } else if (typeof options.escape === "string") {
    options.escape = Buffer.from(options.escape, options.encoding);
  } else if (options.escape === null || options.escape === false) {
    options.escape = null;
  }
  if (options.escape !== null) {
    if (!Buffer.isBuffer(options.escape)) {
      throw new Error(
        `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`,
      );
    }
  }
  // Normalize option `from`
  if (options.from === undefined || options.from === null) {
    options.from = 1;
  } else {
    if (typeof options.from === "string" && /\d+/.test(options.from)) {
      options.from = parseInt(options.from);
    }
    if (Number.isInteger(options.from)) {
      if (options.from < 0) {
        throw new Error(
          `Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`,
      );
    }
  }
  // Normalize option `from_line`
  if (options.from_line === undefined || options.from_line === null) {
    options.from_line = 1;
  } else {
    if (
      typeof options.from_line === "string" &&
      /\d+/.test(options.from_line)
    ) {
      options.from_line = parseInt(options.from_line);
    }
    if (Number.isInteger(options.from_line)) {
      if (options.from_line <= 0) {
        throw new Error(
          `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`,
      );
    }
  }
  // Normalize options `ignore_last_delimiters`
  if (
    options.ignore_last_delimiters === undefined ||
    options.ignore_last_delimiters === null
  ) {
    options.ignore_last_delimiters = false;
  } else if (typeof options.ignore_last_delimiters === "number") {
    options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
    if (options.ignore_last_delimiters === 0) {
      options.ignore_last_delimiters = false;
    }
  } else if (typeof options.ignore_last_delimiters !== "boolean") {
    throw new CsvError(
      "CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",
      [
        "Invalid option `ignore_last_delimiters`:",
        "the value must be a boolean value or an integer,",
        `got ${JSON.stringify(options.ignore_last_delimiters)}`,
      ],
      options,
    );
  }
  if (options.ignore_last_delimiters === true && options.columns === false) {
    throw new CsvError(
      "CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",
      [
        "The option `ignore_last_delimiters`",
        "requires the activation of the `columns` option",
      ],
      options,
    );
  }
  // Normalize option `info`
  if (
    options.info === undefined ||
    options.info === null ||
    options.info === false
  ) {
    options.info = false;
  } else if (options.info !== true) {
    throw new Error(
      `Invalid Option: info must be true, got ${JSON.stringify(options.info)}`,
    );
  }
  // Normalize option `max_record_size`
  if (
    options.max_record_size === undefined ||
    options.max_record_size === null ||
    options.max_record_size === false
  ) {
    options.max_record_size = 0;
  } else if (
    Number.isInteger(options.max_record_size) &&
    options.max_record_size >= 0
  ) {
    // Great, nothing to do
  } else if (
    typeof options.max_record_size === "string" &&
    /\d+/.test(options.max_record_size)
  ) {
    options.max_record_size = parseInt(options.max_record_size);
  } else {
    throw new Error(
      `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`,
    );
  }
  // Normalize option `objname`
  if (
    options.objname === undefined ||
    options.objname === null ||
    options.objname === false
  ) {
    options.objname = undefined;
  } else if (Buffer.isBuffer(options.objname)) {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty buffer`);
    }
    if (options.encoding === null) {
      // Don't call `toString`, leave objname as a buffer
    } else {
      options.objname = options.objname.toString(options.encoding);
    }
  } else if (typeof options.objname === "string") {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty string`);
    }
    // Great, nothing to do
  } else if (typeof options.objname === "number") {
    // if(options.objname.length === 0){
    //   throw new Error(`Invalid Option: objname must be a non empty string`);
    // }
    // Great, nothing to do
  } else {
    throw new Error(
      `Invalid Option: objname must be a string or a buffer, got ${options.objname}`,
    );
  }
  if (options.objname !== undefined) {
    if (typeof options.objname === "number") {
      if (options.columns !== false) {
        throw Error(
          "Invalid Option: objname index cannot be combined with columns or be defined as a field",
        );
      }
    } else {
      // A string or a buffer
      if (options.columns === false) {
        throw Error(
          "Invalid Option: objname field must be combined with columns or be defined as an index",
        );
      }
    }
  }
  // Normalize option `on_record`
  if (options.on_record === undefined || options.on_record === null) {
    options.on_record = undefined;
  } else if (typeof options.on_record !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_ON_RECORD",
      [
        "Invalid option `on_record`:",
        "expect a function,",
        `got ${JSON.stringify(options.on_record)}`,
      ],
      options,
    );
  }
  // Normalize option `on_skip`
  // options.on_skip ??= (err, chunk) => {
  //   this.emit('skip', err, chunk);
  // };
  if (
    options.on_skip !== undefined &&
    options.on_skip !== null &&
    typeof options.on_skip !== "function"
  ) {
    throw new Error(
      `Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`,
    );
  }
  // Normalize option `quote`
  if (
    options.quote === null ||
    options.quote === false ||
    options.quote === ""
  ) {
    options.quote = null;
  } else {
    if (options.quote === undefined || options.quote === true) {
      options.quote = Buffer.from('"', options.encoding);
    } else if (typeof options.quote === "string") {
      options.quote = Buffer.from(options.quote, options.encoding);
    }
    if (!Buffer.isBuffer(options.quote)) {
      throw new Error(
        `Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`,
      );
    }
  }
  // Normalize option `raw`
  if (
    options.raw === undefined ||
    options.raw === null ||
    options.raw === false
  ) {
    options.raw = false;
  } else if (options.raw !== true) {
    throw new Error(
      `Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`,
    );
  }
  // Normalize option `record_delimiter`
  if (options.record_delimiter === undefined) {
    options.record_delimiter = [];
  } else if (
    typeof options.record_delimiter === "string" ||
    Buffer.isBuffer(options.record_delimiter)
  ) {
    if (options.record_delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer,",
          `got ${JSON.stringify(options.record_delimiter)}`,
        ],
        options,
      );
    }
    options.record_delimiter = [options.record_delimiter];
  } else if (!Array.isArray(options.record_delimiter)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_RECORD_DELIMITER",
      [
        "Invalid option `record_delimiter`:",
        "value must be a string, a buffer or array of string|buffer,",
        `got ${JSON.stringify(options.record_delimiter)}`,
      ],
      options,
    );
  }
  options.record_delimiter = options.record_delimiter.map(function (rd, i) {
    if (typeof rd !== "string" && !Buffer.isBuffer(rd)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a string, a buffer or array of string|buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`,
        ],
        options,
      );
    } else if (rd.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`,
        ],
        options,
      );
    }
    if (typeof rd === "string") {
      rd = Buffer.from(rd, options.encoding);
    }
    return rd;
  });
  // Normalize option `relax_column_count`
  if (typeof options.relax_column_count === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_column_count === undefined ||
    options.relax_column_count === null
  ) {
    options.relax_column_count = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`,
    );
  }
  if (typeof options.relax_column_count_less === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_column_count_less === undefined ||
    options.relax_column_count_less === null
  ) {
    options.relax_column_count_less = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`,
    );
  }
  if (typeof options.relax_column_count_more === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_column_count_more === undefined ||
    options.relax_column_count_more === null
  ) {
    options.relax_column_count_more = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`,
    );
  }
  // Normalize option `relax_quotes`
  if (typeof options.relax_quotes === "boolean") {
    // Great, nothing to do
  } else if (
    options.relax_quotes === undefined ||
    options.relax_quotes === null
  ) {
    options.relax_quotes = false;
  } else {
    throw new Error(
      `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`,
    );
  }
  // Normalize option `skip_empty_lines`
  if (typeof options.skip_empty_lines === "boolean") {
    // Great, nothing to do
  } else if (
    options.skip_empty_lines === undefined ||
    options.skip_empty_lines === null
  ) {
    options.skip_empty_lines = false;
  } else {
    throw new Error(
      `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`,
    );
  }
  // Normalize option `skip_records_with_empty_values`
  if (typeof options.skip_records_with_empty_values === "boolean") {
    // Great, nothing to do
  } else if (
    options.skip_records_with_empty_values === undefined ||
    options.skip_records_with_empty_values === null
  ) {
    options.skip_records_with_empty_values = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`,
    );
  }
  // Normalize option `skip_records_with_error`
  if (typeof options.skip_records_with_error === "boolean") {
    // Great, nothing to do
  } else if (
    options.skip_records_with_error === undefined ||
    options.skip_records_with_error === null
  ) {
    options.skip_records_with_error = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`,
    );
  }
  // Normalize option `rtrim`
  if (
    options.rtrim === undefined ||
    options.rtrim === null ||
    options.rtrim === false
  ) {
    options.rtrim = false;
  } else if (options.rtrim !== true) {
    throw new Error(
      `Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`,
    );
  }
  // Normalize option `ltrim`
  if (
    options.ltrim === undefined ||
    options.ltrim === null ||
    options.ltrim === false
  ) {
    options.ltrim = false;
  } else if (options.ltrim !== true) {
    throw new Error(
      `Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`,
    );
  }
  // Normalize option `trim`
  if (
    options.trim === undefined ||
    options.trim === null ||
    options.trim === false
  ) {
    options.trim = false;
  } else if (options.trim !== true) {
    throw new Error(
      `Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`,
    );
  }
  // Normalize options `trim`, `ltrim` and `rtrim`
  if (options.trim === true && opts.ltrim !== false) {
    options.ltrim = true;
  } else if (options.ltrim !== true) {
    options.ltrim = false;
  }
  if (options.trim === true && opts.rtrim !== false) {
    options.rtrim = true;
  } else if (options.rtrim !== true) {
    options.rtrim = false;
  }
  // Normalize option `to`
  if (options.to === undefined || options.to === null) {
    options.to = -1;
  } else if (options.to !== -1) {
    if (typeof options.to === "string" && /\d+/.test(options.to)) {
      options.to = parseInt(options.to);
    }
    if (Number.isInteger(options.to)) {
      if (options.to <= 0) {
        throw new Error(
          `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`,
      );
    }
  }
  // Normalize option `to_line`
  if (options.to_line === undefined || options.to_line === null) {
    options.to_line = -1;
  } else if (options.to_line !== -1) {
    if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) {
      options.to_line = parseInt(options.to_line);
    }
    if (Number.isInteger(options.to_line)) {
      if (options.to_line <= 0) {
        throw new Error(
          `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`,
      );
    }
  }
  return options;
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/utils/delimiter_discover.js



// Discussed in [issue #400](https://github.com/adaltas/node-csv/issues/400)
// See https://github.com/python/cpython/blob/ea1b1c579f600cc85d145c60862b2e6b98701b24/Lib/csv.py#L349
const delimiter_discover = function (records, options) {
  // Normalize the configuration
  if (!options) {
    ({ delimiter_auto: options } = normalize_options({ delimiter_auto: true }));
  }
  // Convert String to Buffer
  if (typeof records === "string") {
    records = Buffer.from(records);
  }
  // Convert Buffer to an array of records
  if (Buffer.isBuffer(records)) {
    records = ((data) => {
      const records = [];
      const parser = transform({ delimiter: [] });
      const push = (record) => records.push(record);
      const close = () => {};
      const error = parser.parse(data, true, push, close);
      if (error !== undefined) throw error;
      return records;
    })(records);
  }
  // Info array initialization, 127 entries, one per char code
  const info = Array(127)
    .fill()
    .map(() => ({ lines: [] }));
  // Traverse each records, count occurences per char code
  records.map(([record], line) => {
    for (let i = 0, l = record.length; i < l; i++) {
      // Count the character frequency
      const code = record.charCodeAt(i);
      if (info[code].lines[line] === undefined) info[code].lines[line] = 0;
      info[code].lines[line]++;
    }
  });
  // Traverse each char code, compute the score
  info.map((info, i) => {
    info.char_code = i;
    info.std = std(info.lines);
    info.total = info.lines.reduce((acc, val) => acc + val, 0);
    info.preferred = !!options.preferred[i];
    info.score = options.score(info, options);
  });
  // Extract the dominant character
  const result = info.reduce(
    (acc, info) => (acc.score > info.score ? acc : info),
    {},
  );
  return String.fromCharCode(result.char_code);
};

const std = function (array) {
  const n = array.length;
  if (n === 0) return 0;
  const mean = array.reduce((a, b) => a + b) / n;
  return Math.sqrt(
    array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n,
  );
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/api/index.js






const isRecordEmpty = function (record) {
  return record.every(
    (field) =>
      field == null || (field.toString && field.toString().trim() === ""),
  );
};

const cr = 13; // `\r`, carriage return, 0x0D in hexadécimal, 13 in decimal
const nl = 10; // `\n`, newline, 0x0A in hexadecimal, 10 in decimal

const boms = {
  // Note, the following are equals:
  // Buffer.from("\ufeff")
  // Buffer.from([239, 187, 191])
  // Buffer.from('EFBBBF', 'hex')
  utf8: Buffer.from([239, 187, 191]),
  // Note, the following are equals:
  // Buffer.from "\ufeff", 'utf16le
  // Buffer.from([255, 254])
  utf16le: Buffer.from([255, 254]),
};

const transform = function (original_options = {}) {
  const info = {
    bytes: 0,
    bytes_records: 0,
    comment_lines: 0,
    empty_lines: 0,
    invalid_field_length: 0,
    lines: 1,
    records: 0,
  };
  const options = normalize_options(original_options);
  return {
    info: info,
    original_options: original_options,
    options: options,
    state: init_state(options),
    __needMoreData: function (i, bufLen, end) {
      if (end) return false;
      const { encoding, escape, quote } = this.options;
      const { quoting, needMoreDataSize, recordDelimiterMaxLength } =
        this.state;
      const numOfCharLeft = bufLen - i - 1;
      const requiredLength = Math.max(
        needMoreDataSize,
        // Skip if the remaining buffer smaller than record delimiter
        // If "record_delimiter" is yet to be discovered:
        // 1. It is equals to `[]` and "recordDelimiterMaxLength" equals `0`
        // 2. We set the length to windows line ending in the current encoding
        // Note, that encoding is known from user or bom discovery at that point
        // recordDelimiterMaxLength,
        recordDelimiterMaxLength === 0
          ? Buffer.from("\r\n", encoding).length
          : recordDelimiterMaxLength,
        // Skip if remaining buffer can be an escaped quote
        quoting ? (escape === null ? 0 : escape.length) + quote.length : 0,
        // Skip if remaining buffer can be record delimiter following the closing quote
        quoting ? quote.length + recordDelimiterMaxLength : 0,
      );
      return numOfCharLeft < requiredLength;
    },
    // Central parser implementation
    parse: function (nextBuf, end, push, close) {
      const {
        bom,
        comment_no_infix,
        delimiter_auto,
        encoding,
        from_line,
        ltrim,
        max_record_size,
        raw,
        relax_quotes,
        rtrim,
        skip_empty_lines,
        to,
        to_line,
      } = this.options;
      let { comment, escape, quote, record_delimiter } = this.options;
      const {
        bomSkipped,
        delimiterDiscovered,
        delimiterBufPrevious,
        rawBuffer,
        escapeIsQuote,
      } = this.state;
      // Automatic delimiter discovery
      if (!delimiterDiscovered && delimiter_auto) {
        let delimiterBuf;
        if (delimiterBufPrevious === undefined) {
          delimiterBuf = nextBuf;
        } else if (
          delimiterBufPrevious !== undefined &&
          nextBuf === undefined
        ) {
          delimiterBuf = delimiterBufPrevious;
        } else {
          delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
        }
        // Ensure that nextBuf is not concatenated a second time during buffer reconciliation
        nextBuf = undefined;
        // this.delimiterBufPrevious = delimiterBuf;
        if (end || delimiterBuf.length > delimiter_auto.size) {
          this.options.delimiter = [
            Buffer.from(
              delimiter_discover(delimiterBuf, this.options.delimiter_auto),
            ),
          ];
          this.state.previousBuf = delimiterBuf;
          this.state.delimiterBufPrevious = undefined;
          this.state.delimiterDiscovered = true;
        } else {
          this.state.delimiterBufPrevious = delimiterBuf;
          return;
        }
      }
      // Previous buffers reconciliation
      const { previousBuf } = this.state;
      let buf;
      if (previousBuf === undefined) {
        if (nextBuf === undefined) {
          // Handle empty string
          close();
          return;
        } else {
          buf = nextBuf;
        }
      } else if (previousBuf !== undefined && nextBuf === undefined) {
        buf = previousBuf;
      } else {
        buf = Buffer.concat([previousBuf, nextBuf]);
      }
      // Handle UTF BOM
      if (bomSkipped === false) {
        if (bom === false) {
          this.state.bomSkipped = true;
        } else if (buf.length < 3) {
          // No enough data
          if (end === false) {
            // Wait for more data
            this.state.previousBuf = buf;
            return;
          }
        } else {
          for (const encoding in boms) {
            if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
              // Skip BOM
              const bomLength = boms[encoding].length;
              this.state.bufBytesStart += bomLength;
              buf = buf.slice(bomLength);
              // Renormalize original options with the new encoding
              const options = normalize_options({
                ...this.original_options,
                encoding: encoding,
              });
              // Properties are merged with the existing options instance
              for (const key in options) {
                this.options[key] = options[key];
              }
              // Options will re-evaluate the Buffer with the new encoding
              ({ comment, escape, quote } = this.options);
              break;
            }
          }
          this.state.bomSkipped = true;
        }
      }
      const bufLen = buf.length;
      let pos;
      for (pos = 0; pos < bufLen; pos++) {
        // Ensure we get enough space to look ahead
        // There should be a way to move this out of the loop
        if (this.__needMoreData(pos, bufLen, end)) {
          break;
        }
        if (this.state.wasRowDelimiter === true) {
          this.info.lines++;
          this.state.wasRowDelimiter = false;
        }
        if (to_line !== -1 && this.info.lines > to_line) {
          this.state.stop = true;
          close();
          return;
        }
        // Auto discovery of record_delimiter, unix, mac and windows supported
        if (this.state.quoting === false && record_delimiter.length === 0) {
          const record_delimiterCount = this.__autoDiscoverRecordDelimiter(
            buf,
            pos,
          );
          if (record_delimiterCount) {
            record_delimiter = this.options.record_delimiter;
          }
        }
        const chr = buf[pos];
        if (raw === true) {
          rawBuffer.append(chr);
        }
        if (
          (chr === cr || chr === nl) &&
          this.state.wasRowDelimiter === false
        ) {
          this.state.wasRowDelimiter = true;
        }
        // Previous char was a valid escape char
        // treat the current char as a regular char
        if (this.state.escaping === true) {
          this.state.escaping = false;
        } else {
          // Escape is only active inside quoted fields
          // We are quoting, the char is an escape chr and there is a chr to escape
          // if(escape !== null && this.state.quoting === true && chr === escape && pos + 1 < bufLen){
          if (
            escape !== null &&
            this.state.quoting === true &&
            this.__isEscape(buf, pos, chr) &&
            pos + escape.length < bufLen
          ) {
            if (escapeIsQuote) {
              if (this.__isQuote(buf, pos + escape.length)) {
                this.state.escaping = true;
                pos += escape.length - 1;
                continue;
              }
            } else {
              this.state.escaping = true;
              pos += escape.length - 1;
              continue;
            }
          }
          // Not currently escaping and chr is a quote
          // TODO: need to compare bytes instead of single char
          if (this.state.commenting === false && this.__isQuote(buf, pos)) {
            if (this.state.quoting === true) {
              const nextChr = buf[pos + quote.length];
              const isNextChrTrimable =
                rtrim && this.__isCharTrimable(buf, pos + quote.length);
              const isNextChrComment =
                comment !== null &&
                this.__compareBytes(comment, buf, pos + quote.length, nextChr);
              const isNextChrDelimiter = this.__isDelimiter(
                buf,
                pos + quote.length,
                nextChr,
              );
              const isNextChrRecordDelimiter =
                record_delimiter.length === 0
                  ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length)
                  : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
              // Escape a quote
              // Treat next char as a regular character
              if (
                escape !== null &&
                this.__isEscape(buf, pos, chr) &&
                this.__isQuote(buf, pos + escape.length)
              ) {
                pos += escape.length - 1;
              } else if (
                !nextChr ||
                isNextChrDelimiter ||
                isNextChrRecordDelimiter ||
                isNextChrComment ||
                isNextChrTrimable
              ) {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                pos += quote.length - 1;
                continue;
              } else if (relax_quotes === false) {
                const err = this.__error(
                  new CsvError(
                    "CSV_INVALID_CLOSING_QUOTE",
                    [
                      "Invalid Closing Quote:",
                      `got "${String.fromCharCode(nextChr)}"`,
                      `at line ${this.info.lines}`,
                      "instead of delimiter, record delimiter, trimable character",
                      "(if activated) or comment",
                    ],
                    this.options,
                    this.__infoField(),
                  ),
                );
                if (err !== undefined) return err;
              } else {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                this.state.field.prepend(quote);
                pos += quote.length - 1;
              }
            } else {
              if (this.state.field.length !== 0) {
                // In relax_quotes mode, treat opening quote preceded by chrs as regular
                if (relax_quotes === false) {
                  const info = this.__infoField();
                  const bom = Object.keys(boms)
                    .map((b) =>
                      boms[b].equals(this.state.field.toString()) ? b : false,
                    )
                    .filter(Boolean)[0];
                  const err = this.__error(
                    new CsvError(
                      "INVALID_OPENING_QUOTE",
                      [
                        "Invalid Opening Quote:",
                        `a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
                        bom ? `(${bom} bom)` : undefined,
                      ],
                      this.options,
                      info,
                      {
                        field: this.state.field,
                      },
                    ),
                  );
                  if (err !== undefined) return err;
                }
              } else {
                this.state.quoting = true;
                pos += quote.length - 1;
                continue;
              }
            }
          }
          if (this.state.quoting === false) {
            const recordDelimiterLength = this.__isRecordDelimiter(
              chr,
              buf,
              pos,
            );
            if (recordDelimiterLength !== 0) {
              // Do not emit comments which take a full line
              const skipCommentLine =
                this.state.commenting &&
                this.state.wasQuoting === false &&
                this.state.record.length === 0 &&
                this.state.field.length === 0;
              if (skipCommentLine) {
                this.info.comment_lines++;
                // Skip full comment line
              } else {
                // Activate records emission if above from_line
                if (
                  this.state.enabled === false &&
                  this.info.lines +
                    (this.state.wasRowDelimiter === true ? 1 : 0) >=
                    from_line
                ) {
                  this.state.enabled = true;
                  this.__resetField();
                  this.__resetRecord();
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                // Skip if line is empty and skip_empty_lines activated
                if (
                  skip_empty_lines === true &&
                  this.state.wasQuoting === false &&
                  this.state.record.length === 0 &&
                  this.state.field.length === 0
                ) {
                  this.info.empty_lines++;
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                this.info.bytes = this.state.bufBytesStart + pos;
                const errField = this.__onField();
                if (errField !== undefined) return errField;
                this.info.bytes =
                  this.state.bufBytesStart + pos + recordDelimiterLength;
                const errRecord = this.__onRecord(push);
                if (errRecord !== undefined) return errRecord;
                if (to !== -1 && this.info.records >= to) {
                  this.state.stop = true;
                  close();
                  return;
                }
              }
              this.state.commenting = false;
              pos += recordDelimiterLength - 1;
              continue;
            }
            if (this.state.commenting) {
              continue;
            }
            if (
              comment !== null &&
              (comment_no_infix === false ||
                (this.state.record.length === 0 &&
                  this.state.field.length === 0))
            ) {
              const commentCount = this.__compareBytes(comment, buf, pos, chr);
              if (commentCount !== 0) {
                this.state.commenting = true;
                continue;
              }
            }
            const delimiterLength = this.__isDelimiter(buf, pos, chr);
            if (delimiterLength !== 0) {
              this.info.bytes = this.state.bufBytesStart + pos;
              const errField = this.__onField();
              if (errField !== undefined) return errField;
              pos += delimiterLength - 1;
              continue;
            }
          }
        }
        if (this.state.commenting === false) {
          if (
            max_record_size !== 0 &&
            this.state.record_length + this.state.field.length > max_record_size
          ) {
            return this.__error(
              new CsvError(
                "CSV_MAX_RECORD_SIZE",
                [
                  "Max Record Size:",
                  "record exceed the maximum number of tolerated bytes",
                  `of ${max_record_size}`,
                  `at line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
              ),
            );
          }
        }
        const lappend =
          ltrim === false ||
          this.state.quoting === true ||
          this.state.field.length !== 0 ||
          !this.__isCharTrimable(buf, pos);
        // rtrim in non quoting is handle in __onField
        const rappend = rtrim === false || this.state.wasQuoting === false;
        if (lappend === true && rappend === true) {
          this.state.field.append(chr);
        } else if (rtrim === true && !this.__isCharTrimable(buf, pos)) {
          return this.__error(
            new CsvError(
              "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
              [
                "Invalid Closing Quote:",
                "found non trimable byte after quote",
                `at line ${this.info.lines}`,
              ],
              this.options,
              this.__infoField(),
            ),
          );
        } else {
          if (lappend === false) {
            pos += this.__isCharTrimable(buf, pos) - 1;
          }
          continue;
        }
      }
      if (end === true) {
        // Ensure we are not ending in a quoting state
        if (this.state.quoting === true) {
          const err = this.__error(
            new CsvError(
              "CSV_QUOTE_NOT_CLOSED",
              [
                "Quote Not Closed:",
                `the parsing is finished with an opening quote at line ${this.info.lines}`,
              ],
              this.options,
              this.__infoField(),
            ),
          );
          if (err !== undefined) return err;
        } else {
          // Skip last line if it has no characters
          if (
            this.state.wasQuoting === true ||
            this.state.record.length !== 0 ||
            this.state.field.length !== 0
          ) {
            this.info.bytes = this.state.bufBytesStart + pos;
            const errField = this.__onField();
            if (errField !== undefined) return errField;
            const errRecord = this.__onRecord(push);
            if (errRecord !== undefined) return errRecord;
          } else if (this.state.wasRowDelimiter === true) {
            this.info.empty_lines++;
          } else if (this.state.commenting === true) {
            this.info.comment_lines++;
          }
        }
      } else {
        this.state.bufBytesStart += pos;
        this.state.previousBuf = buf.slice(pos);
      }
      if (this.state.wasRowDelimiter === true) {
        this.info.lines++;
        this.state.wasRowDelimiter = false;
      }
    },
    __onRecord: function (push) {
      const {
        columns,
        group_columns_by_name,
        encoding,
        info,
        from,
        relax_column_count,
        relax_column_count_less,
        relax_column_count_more,
        raw,
        skip_records_with_empty_values,
      } = this.options;
      const { enabled, record } = this.state;
      if (enabled === false) {
        return this.__resetRecord();
      }
      // Convert the first line into column names
      const recordLength = record.length;
      if (columns === true) {
        if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
          this.__resetRecord();
          return;
        }
        return this.__firstLineToColumns(record);
      }
      if (columns === false && this.info.records === 0) {
        this.state.expectedRecordLength = recordLength;
      }
      if (recordLength !== this.state.expectedRecordLength) {
        const err =
          columns === false
            ? new CsvError(
                "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",
                [
                  "Invalid Record Length:",
                  `expect ${this.state.expectedRecordLength},`,
                  `got ${recordLength} on line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
                {
                  record: record,
                },
              )
            : new CsvError(
                "CSV_RECORD_INCONSISTENT_COLUMNS",
                [
                  "Invalid Record Length:",
                  `columns length is ${columns.length},`, // rename columns
                  `got ${recordLength} on line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
                {
                  record: record,
                },
              );
        if (
          relax_column_count === true ||
          (relax_column_count_less === true &&
            recordLength < this.state.expectedRecordLength) ||
          (relax_column_count_more === true &&
            recordLength > this.state.expectedRecordLength)
        ) {
          this.info.invalid_field_length++;
          this.state.error = err;
          // Error is undefined with skip_records_with_error
        } else {
          const finalErr = this.__error(err);
          if (finalErr) return finalErr;
        }
      }
      if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
        this.__resetRecord();
        return;
      }
      if (this.state.recordHasError === true) {
        this.__resetRecord();
        this.state.recordHasError = false;
        return;
      }
      this.info.records++;
      if (from === 1 || this.info.records >= from) {
        const { objname } = this.options;
        // With columns, records are object
        if (columns !== false) {
          const obj = {};
          // Transform record array to an object
          for (let i = 0, l = record.length; i < l; i++) {
            if (columns[i] === undefined || columns[i].disabled) continue;
            // Turn duplicate columns into an array
            if (
              group_columns_by_name === true &&
              Object.hasOwn(obj, columns[i].name)
            ) {
              if (Array.isArray(obj[columns[i].name])) {
                obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
              } else {
                obj[columns[i].name] = [obj[columns[i].name], record[i]];
              }
            } else {
              Object.defineProperty(obj, columns[i].name, {
                value: record[i],
                enumerable: true,
                writable: true,
                configurable: true,
              });
            }
          }
          // Without objname (default)
          if (raw === true || info === true) {
            const extRecord = Object.assign(
              { record: obj },
              raw === true
                ? { raw: this.state.rawBuffer.toString(encoding) }
                : {},
              info === true ? { info: this.__infoRecord() } : {},
            );
            const err = this.__push(
              objname === undefined ? extRecord : [obj[objname], extRecord],
              push,
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === undefined ? obj : [obj[objname], obj],
              push,
            );
            if (err) {
              return err;
            }
          }
          // Without columns, records are array
        } else {
          if (raw === true || info === true) {
            const extRecord = Object.assign(
              { record: record },
              raw === true
                ? { raw: this.state.rawBuffer.toString(encoding) }
                : {},
              info === true ? { info: this.__infoRecord() } : {},
            );
            const err = this.__push(
              objname === undefined ? extRecord : [record[objname], extRecord],
              push,
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === undefined ? record : [record[objname], record],
              push,
            );
            if (err) {
              return err;
            }
          }
        }
      }
      this.__resetRecord();
    },
    __firstLineToColumns: function (record) {
      const { firstLineToHeaders } = this.state;
      try {
        const headers =
          firstLineToHeaders === undefined
            ? record
            : firstLineToHeaders.call(null, record);
        if (!Array.isArray(headers)) {
          return this.__error(
            new CsvError(
              "CSV_INVALID_COLUMN_MAPPING",
              [
                "Invalid Column Mapping:",
                "expect an array from column function,",
                `got ${JSON.stringify(headers)}`,
              ],
              this.options,
              this.__infoField(),
              {
                headers: headers,
              },
            ),
          );
        }
        const normalizedHeaders = normalize_columns_array(headers);
        this.state.expectedRecordLength = normalizedHeaders.length;
        this.options.columns = normalizedHeaders;
        this.__resetRecord();
        return;
      } catch (err) {
        return err;
      }
    },
    __resetRecord: function () {
      if (this.options.raw === true) {
        this.state.rawBuffer.reset();
      }
      this.state.error = undefined;
      this.state.record = [];
      this.state.record_length = 0;
    },
    __onField: function () {
      const { cast, encoding, rtrim, max_record_size } = this.options;
      const { enabled, wasQuoting } = this.state;
      // Short circuit for the from_line options
      if (enabled === false) {
        return this.__resetField();
      }
      let field = this.state.field.toString(encoding);
      if (rtrim === true && wasQuoting === false) {
        field = field.trimRight();
      }
      if (cast === true) {
        const [err, f] = this.__cast(field);
        if (err !== undefined) return err;
        field = f;
      }
      this.state.record.push(field);
      // Increment record length if record size must not exceed a limit
      if (max_record_size !== 0 && typeof field === "string") {
        this.state.record_length += field.length;
      }
      this.__resetField();
    },
    __resetField: function () {
      this.state.field.reset();
      this.state.wasQuoting = false;
    },
    __push: function (record, push) {
      const { on_record } = this.options;
      if (on_record !== undefined) {
        const info = this.__infoRecord();
        try {
          record = on_record.call(null, record, info);
        } catch (err) {
          return err;
        }
        if (record === undefined || record === null) {
          return;
        }
      }
      this.info.bytes_records += this.info.bytes;
      push(record);
    },
    // Return a tuple with the error and the casted value
    __cast: function (field) {
      const { columns, relax_column_count } = this.options;
      const isColumns = Array.isArray(columns);
      // Dont loose time calling cast
      // because the final record is an object
      // and this field can't be associated to a key present in columns
      if (
        isColumns === true &&
        relax_column_count &&
        this.options.columns.length <= this.state.record.length
      ) {
        return [undefined, undefined];
      }
      if (this.state.castField !== null) {
        try {
          const info = this.__infoField();
          return [undefined, this.state.castField.call(null, field, info)];
        } catch (err) {
          return [err];
        }
      }
      if (this.__isFloat(field)) {
        return [undefined, parseFloat(field)];
      } else if (this.options.cast_date !== false) {
        const info = this.__infoField();
        return [undefined, this.options.cast_date.call(null, field, info)];
      }
      return [undefined, field];
    },
    __compareBytes: function (sourceBuf, targetBuf, targetPos, firstByte) {
      if (sourceBuf[0] !== firstByte) return 0;
      const sourceLength = sourceBuf.length;
      for (let i = 1; i < sourceLength; i++) {
        if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
      }
      return sourceLength;
    },
    // Helper to test if a character is trimable
    __isCharTrimable: function (buf, pos) {
      const { timchars, timcharFirstBytes } = this.state;
      // Fast bail-out: non-whitespace bytes (the common case) are rejected
      // without scanning the full timchar list.
      const first = buf[pos];
      if (first === undefined || timcharFirstBytes[first] === 0) return 0;
      loop1: for (let i = 0; i < timchars.length; i++) {
        const timchar = timchars[i];
        for (let j = 0; j < timchar.length; j++) {
          if (timchar[j] !== buf[pos + j]) continue loop1;
        }
        return timchar.length;
      }
      return 0;
    },
    __isDelimiter: function (buf, pos, chr) {
      const { delimiter, ignore_last_delimiters } = this.options;
      if (
        ignore_last_delimiters === true &&
        this.state.record.length === this.options.columns.length - 1
      ) {
        return 0;
      } else if (
        ignore_last_delimiters !== false &&
        typeof ignore_last_delimiters === "number" &&
        this.state.record.length === ignore_last_delimiters - 1
      ) {
        return 0;
      }
      loop1: for (let i = 0; i < delimiter.length; i++) {
        const del = delimiter[i];
        if (del[0] === chr) {
          for (let j = 1; j < del.length; j++) {
            if (del[j] !== buf[pos + j]) continue loop1;
          }
          return del.length;
        }
      }
      return 0;
    },
    __isEscape: function (buf, pos, chr) {
      const { escape } = this.options;
      if (escape === null) return false;
      const l = escape.length;
      if (escape[0] === chr) {
        for (let i = 0; i < l; i++) {
          if (escape[i] !== buf[pos + i]) {
            return false;
          }
        }
        return true;
      }
      return false;
    },
    __isFloat: function (value) {
      return value - parseFloat(value) + 1 >= 0; // Borrowed from jquery
    },
    // Keep it in case we implement the `cast_int` option
    // __isInt(value){
    //   // return Number.isInteger(parseInt(value))
    //   // return !isNaN( parseInt( obj ) );
    //   return /^(\-|\+)?[1-9][0-9]*$/.test(value)
    // }
    __isQuote: function (buf, pos) {
      const { quote } = this.options;
      if (quote === null) return false;
      const l = quote.length;
      for (let i = 0; i < l; i++) {
        if (quote[i] !== buf[pos + i]) {
          return false;
        }
      }
      return true;
    },
    __isRecordDelimiter: function (chr, buf, pos) {
      const { record_delimiter } = this.options;
      const recordDelimiterLength = record_delimiter.length;
      loop1: for (let i = 0; i < recordDelimiterLength; i++) {
        const rd = record_delimiter[i];
        const rdLength = rd.length;
        if (rd[0] !== chr) {
          continue;
        }
        for (let j = 1; j < rdLength; j++) {
          if (rd[j] !== buf[pos + j]) {
            continue loop1;
          }
        }
        return rd.length;
      }
      return 0;
    },
    __autoDiscoverRecordDelimiter: function (buf, pos) {
      const { encoding } = this.options;
      // Note, we don't need to cache this information in state,
      // It is only called on the first line until we find out a suitable
      // record delimiter.
      const rds = [
        // Important, the windows line ending must be before mac os 9
        Buffer.from("\r\n", encoding),
        Buffer.from("\n", encoding),
        Buffer.from("\r", encoding),
      ];
      loop: for (let i = 0; i < rds.length; i++) {
        const l = rds[i].length;
        for (let j = 0; j < l; j++) {
          if (rds[i][j] !== buf[pos + j]) {
            continue loop;
          }
        }
        this.options.record_delimiter.push(rds[i]);
        this.state.recordDelimiterMaxLength = rds[i].length;
        return rds[i].length;
      }
      return 0;
    },
    __error: function (msg) {
      const { encoding, raw, skip_records_with_error } = this.options;
      const err = typeof msg === "string" ? new Error(msg) : msg;
      if (skip_records_with_error) {
        this.state.recordHasError = true;
        if (this.options.on_skip !== undefined) {
          try {
            this.options.on_skip(
              err,
              raw ? this.state.rawBuffer.toString(encoding) : undefined,
            );
          } catch (err) {
            return err;
          }
        }
        // this.emit('skip', err, raw ? this.state.rawBuffer.toString(encoding) : undefined);
        return undefined;
      } else {
        return err;
      }
    },
    __infoDataSet: function () {
      return {
        ...this.info,
        columns: this.options.columns,
      };
    },
    __infoRecord: function () {
      const { columns, raw, encoding } = this.options;
      return {
        ...this.__infoDataSet(),
        bytes_records: this.info.bytes,
        error: this.state.error,
        header: columns === true,
        index: this.state.record.length,
        raw: raw ? this.state.rawBuffer.toString(encoding) : undefined,
      };
    },
    __infoField: function () {
      const { columns } = this.options;
      const isColumns = Array.isArray(columns);
      // Bytes records are only incremented when all records'fields are parsed
      const bytes_records = this.info.bytes_records;
      return {
        ...this.__infoRecord(),
        bytes_records: bytes_records,
        column:
          isColumns === true
            ? columns.length > this.state.record.length
              ? columns[this.state.record.length].name
              : null
            : this.state.record.length,
        quoting: this.state.wasQuoting,
      };
    },
  };
};



;// CONCATENATED MODULE: ./node_modules/csv-parse/lib/sync.js



const parse = function (data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records = opts && opts.objname ? Object.create(null) : [];
  const parser = transform(opts);
  const push = (record) => {
    if (parser.options.objname === undefined) records.push(record);
    else {
      records[record[0]] = record[1];
    }
  };
  const close = () => {};
  const error = parser.parse(data, true, push, close);
  if (error !== undefined) throw error;
  return records;
};



// EXTERNAL MODULE: ./.tools/command/src/domain/metadata/read.ts
var read = __nccwpck_require__(2828);
;// CONCATENATED MODULE: ./.tools/command/src/adapters/language/csv.ts
// CSV, by csv-parse.


/** A quote inside of a field is a character like any other. */
function readCsv(text, of) {
    const comments = of === "lines" ? { comment: "#", comment_no_infix: true } : {};
    try {
        return (0,read/* read */.L)(parse(text, { relax_quotes: true, relax_column_count: true, skip_empty_lines: true, ...comments }));
    }
    catch (error) {
        const [why = ""] = (error instanceof Error ? error.message : String(error)).split(/[:,]/);
        return (0,read/* flaw */.J)(`its quotes do not close as CSV wants it (${why})`);
    }
}


/***/ }),

/***/ 2098:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   pep440: () => (/* binding */ pep440)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8898);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__);
// Python's versions, by Renovate's pep440.

const pep440 = {
    read: (text) => {
        const told = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.explain)(text);
        const version = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.clean)(text);
        if (told === null || version === null)
            return undefined;
        const numbers = [(0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.major)(text), (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.minor)(text), (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.patch)(text)];
        return {
            text: version,
            numbers,
            isRelease: !told.is_prerelease && !told.is_postrelease && !told.is_devrelease,
            values: {
                raw: text,
                version,
                base: told.base_version,
                major: numbers[0],
                minor: numbers[1],
                patch: numbers[2],
            },
        };
    },
    compare: _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.compare,
};


/***/ }),

/***/ 9161:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   semver: () => (/* binding */ semver)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8469);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6353);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__);
// Semantic versions, by semver.


/** A `v` before it is let pass. */
const semver = {
    read: (text) => {
        const version = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1___default()(text);
        if (version === null)
            return undefined;
        const { major, minor, patch, prerelease, build } = version;
        return {
            text: version.version,
            numbers: [major, minor, patch],
            isRelease: prerelease.length === 0,
            values: {
                raw: text,
                version: version.version,
                base: `${major}.${minor}.${patch}`,
                major,
                minor,
                patch,
                prerelease: prerelease.join("."),
                build: build.join("."),
            },
        };
    },
    compare: (one, other) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default()(one, other),
};


/***/ }),

/***/ 4975:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fillTemplate: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* harmony import */ var handlebars_dist_handlebars_min_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6347);
/* harmony import */ var handlebars_dist_handlebars_min_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(handlebars_dist_handlebars_min_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_metadata_read_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2828);
// Templates of more than plain names, by Handlebars: conditions, dates, comments.


/** Nothing is escaped: a tag and a label are no HTML. */
function fillTemplate(text, values, { times, format }) {
    const dated = (time) => (wanted, options) => {
        const { tz = "UTC", ...others } = options?.hash ?? {};
        const [unknown] = Object.keys(others);
        if (typeof wanted !== "string" || typeof tz !== "string")
            throw new Error("a date needs a format in quotes");
        if (unknown !== undefined)
            throw new Error(`a date has no attribute "${unknown}", only tz`);
        return format(time, { format: wanted, zone: tz });
    };
    const known = { ...values, date: dated(times.date), commit_date: dated(times.commit_date) };
    try {
        return (0,_domain_metadata_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(handlebars_dist_handlebars_min_js__WEBPACK_IMPORTED_MODULE_0___default().compile(text, { noEscape: true })(known));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return (0,_domain_metadata_read_js__WEBPACK_IMPORTED_MODULE_1__/* .flaw */ .J)(`its expression cannot be read (${why.replaceAll(/\s+/g, " ")})`);
    }
}


/***/ }),

/***/ 4287:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nt: () => (/* binding */ headOfClone),
/* harmony export */   V$: () => (/* binding */ commitTimeInClone),
/* harmony export */   gG: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
// Questions to git about the clone in the working directory.

/** The longest that git may take to answer, in milliseconds. */
const PATIENCE = 5_000;
/** Nothing when there is no git, no clone, or no answer. */
function askGit(environment, args) {
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", args, { env: environment, timeout: PATIENCE, windowsHide: true }, (error, stdout) => {
            resolve(error === null ? stdout.trim() : undefined);
        });
    });
}
/** When a commit was made; a shallow clone has the one that was checked out. */
async function commitTimeInClone(environment, sha) {
    // Anything else might be an option.
    if (!/^[0-9a-f]+$/.test(sha))
        return undefined;
    const told = await askGit(environment, ["show", "--no-patch", "--format=%cI", sha, "--"]);
    return told === undefined || told === "" ? undefined : new Date(told);
}
/** What is checked out: the branch, or for a detached HEAD the ref that its commit is known by. */
async function headOfClone(environment) {
    const ask = (...args) => askGit(environment, args);
    const [sha, branch] = await Promise.all([ask("rev-parse", "HEAD"), ask("symbolic-ref", "--quiet", "HEAD")]);
    if (sha === undefined)
        return undefined;
    if (branch !== undefined && branch !== "")
        return { ref: branch, sha };
    const names = await ask("for-each-ref", "--format=%(refname)", "--points-at=HEAD");
    return { ref: likeliestRef(names?.split("\n") ?? []), sha };
}
/** A git tag tells most; then what actions/checkout makes of a pull request, then a branch, ours or a remote's. */
function likeliestRef(names) {
    const tag = names.find((name) => name.startsWith("refs/tags/"));
    if (tag !== undefined)
        return tag;
    const pull = names
        .map((name) => /^refs\/remotes\/(pull\/\d+\/(?:merge|head))$/.exec(name)?.[1])
        .find(Boolean);
    if (pull !== undefined)
        return `refs/${pull}`;
    const local = names.find((name) => name.startsWith("refs/heads/"));
    if (local !== undefined)
        return local;
    const remote = names
        .map((name) => /^refs\/remotes\/[^/]+\/(.+)$/.exec(name)?.[1])
        .find((name) => name !== undefined && name !== "HEAD");
    return remote === undefined ? "" : `refs/heads/${remote}`;
}


/***/ }),

/***/ 4177:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _domain_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1294);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3238);
/* harmony import */ var _notices_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8908);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2614);
/* harmony import */ var _stopwatch_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5522);
// `operation: check`: may this access be had? Asks, builds nothing, changes nothing.





async function check(request, ports) {
    const watch = new _stopwatch_js__WEBPACK_IMPORTED_MODULE_4__/* .Stopwatch */ .e(ports);
    const clearance = await watch.time("Preflight", () => (0,_preflight_js__WEBPACK_IMPORTED_MODULE_3__/* .clear */ .I)(request, ports));
    (0,_notices_js__WEBPACK_IMPORTED_MODULE_2__/* .noticeVerdict */ .Ob)(clearance, request, ports.reporter);
    const end = await endOf(clearance, request, ports);
    return { end, clearance, metadata: request.metadata, phases: watch.phases };
}
/** A check that could not be made has not passed: whoever asked wants an answer. */
async function endOf(clearance, request, ports) {
    const { verdict, findings } = clearance;
    switch (verdict.kind) {
        case "allowed":
            return { kind: "checked" };
        case "denied":
            return { kind: "failed", diagnosis: await (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(verdict, { request, clearance }, ports) };
        case "undecided": {
            const { reason } = verdict;
            const explanation = (0,_domain_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)(findings.registry?.kind === "silent"
                ? { code: "registry-unavailable", reason, host: request.question.registry.host }
                : { code: "check-undecided", reason });
            return { kind: "failed", diagnosis: await (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(explanation, { request, clearance }, ports) };
        }
    }
}


/***/ }),

/***/ 8513:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./.tools/command/src/domain/build-option.ts
var build_option = __nccwpck_require__(5294);
// EXTERNAL MODULE: ./.tools/command/src/domain/circumstances.ts
var circumstances = __nccwpck_require__(316);
;// CONCATENATED MODULE: ./.tools/command/src/domain/dockerfile.ts
// The Dockerfile's text, as far as a failure has to be placed in it.
/** What is longer is nobody's Dockerfile, in characters. */
const LONGEST = 1024 * 1024;
/**
 * The line on which an instruction begins, counted from 1. Builders print an instruction in one line, with what stood
 * on the lines that continue it, and without comments. Where it stands twice, nobody can tell which one it was.
 */
function lineOfInstruction(dockerfile, instruction) {
    if (dockerfile.length > LONGEST)
        return undefined;
    const wanted = folded(instruction);
    const [first, second] = instructionsOf(dockerfile).filter(({ text }) => folded(text) === wanted);
    return second === undefined ? first?.line : undefined;
}
/** Every instruction with all that continues it; the lines of a heredoc are none. */
function* instructions(dockerfile) {
    let begun;
    let heredoc;
    for (const [index, line] of dockerfile.split(/\r?\n/).entries()) {
        if (heredoc !== undefined) {
            if (line.trim() === heredoc)
                heredoc = undefined;
            continue;
        }
        if (/^\s*(?:#|$)/.test(line))
            continue;
        begun ??= { line: index + 1, parts: [] };
        const goesOn = /\\\s*$/.test(line);
        begun.parts.push(goesOn ? line.slice(0, line.lastIndexOf("\\")) : line);
        if (goesOn)
            continue;
        yield { line: begun.line, text: begun.parts.join("") };
        heredoc = /<<-?["']?([A-Za-z_][A-Za-z0-9_]*)/.exec(line)?.[1];
        begun = undefined;
    }
}
function instructionsOf(dockerfile) {
    return [...instructions(dockerfile)];
}
/** Blanks are no difference, nor is the case of the instruction's name. */
function folded(text) {
    const [name = "", ...rest] = text.trim().split(/\s+/);
    return [name.toUpperCase(), ...rest].join(" ");
}

// EXTERNAL MODULE: ./.tools/command/src/domain/evidence.ts
var domain_evidence = __nccwpck_require__(1341);
// EXTERNAL MODULE: ./.tools/command/src/domain/log-explanation.ts + 1 modules
var log_explanation = __nccwpck_require__(665);
// EXTERNAL MODULE: ./.tools/command/src/domain/log-reader.ts + 1 modules
var log_reader = __nccwpck_require__(260);
// EXTERNAL MODULE: ./.tools/command/src/domain/refusal.ts
var refusal = __nccwpck_require__(1294);
// EXTERNAL MODULE: ./.tools/command/src/app/preflight.ts
var preflight = __nccwpck_require__(2614);
;// CONCATENATED MODULE: ./.tools/command/src/app/command-failure.ts
// Why a docker command failed: by its own words, by what the preflight learnt, and by asking the registry once more.








/** A cause is named only where docker's words name it; else it is `unknown`, with those words. */
async function explainCommand(failure, run, { registry, engine }) {
    const { request, clearance } = run;
    const happened = `\`${failure.command}\` ${tellStatus(failure.status)}`;
    const reading = (0,log_reader/* readLog */.x)(failure.output, request.question.registry.host);
    const { cause, alternatives, sighting } = (0,log_explanation/* explainLog */.kW)(reading, command_failure_circumstances(failure, run), happened);
    const told = {
        cause,
        alternatives,
        evidence: sighting === undefined ? [] : [`Docker said: ${sighting.text}`],
        location: (0,log_explanation/* isInDockerfile */.Oc)(cause) ? await place(reading, request.build, engine) : undefined,
    };
    if (cause.code === "denied-hidden" && request.push.kind === "push")
        return askAgain(told, run, registry);
    const isOfABuild = failure.command === "docker build";
    return cause.code === "unknown" && !isOfABuild && clearance?.verdict.kind === "undecided"
        ? (0,refusal/* only */.j6)(unavailable(`${clearance.verdict.reason}, and ${happened}`))
        : told;
}
/** What docker's client did not show, the registry says to a request whose answer has words. */
async function askAgain(told, { request, clearance }, registry) {
    const { question } = request;
    const answer = await registry.ask(question);
    const tokenKind = (0,preflight/* heldToken */.b)(request);
    const evidence = [
        ...(told.evidence ?? []),
        ...(0,domain_evidence/* tell */.q)({ tokenKind, registry: answer }, question.registry.host).map((line) => `Asked again, ${line}`),
    ];
    if (answer.kind !== "refused" || answer.message === "")
        return { ...told, evidence };
    const api = clearance?.findings.api ?? UNASKED;
    return { ...(0,refusal/* explainRefusal */.GC)(answer.message, question, { api, tokenKind }), evidence };
}
/** The line of the Dockerfile: the builder's own word, or where the instruction stands that it names. */
async function place({ location, instruction }, build, engine) {
    if (location !== undefined)
        return (0,build_option/* placeIn */.VV)(build, location);
    if (instruction === undefined)
        return undefined;
    const dockerfile = await engine.readDockerfile(build);
    const line = dockerfile === undefined ? undefined : lineOfInstruction(dockerfile, instruction);
    return line === undefined ? undefined : (0,build_option/* placeIn */.VV)(build, { line });
}
const UNASKED = { kind: "silent", reason: "it was not asked" };
function command_failure_circumstances({ command }, { request, clearance }) {
    const { question } = request;
    const known = { tokenKind: (0,preflight/* heldToken */.b)(request), api: clearance?.findings.api ?? UNASKED };
    return { ...(0,circumstances/* circumstancesOf */.c1)(question, known), operation: operationOf(command, request) };
}
function operationOf(command, { push }) {
    if (command === "docker login")
        return "login";
    if (command === "docker pull")
        return "pull";
    return push.kind === "push" ? "push" : "build";
}
function unavailable(reason) {
    return { code: "registry-unavailable", reason, host: undefined };
}
/** A clause after the command's name. */
function tellStatus(status) {
    if (status === "not started")
        return "could not be started";
    return typeof status === "number" ? `failed with exit code ${status}` : `was ended by ${status}`;
}


/***/ }),

/***/ 3238:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   Y: () => (/* binding */ interruption)
/* harmony export */ });
/* harmony import */ var _domain_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5368);
/* harmony import */ var _domain_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1341);
/* harmony import */ var _domain_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3483);
/* harmony import */ var _domain_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1294);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2614);





/** Words an explanation. Asks GitHub for the image's owner only where the advice differs by it. */
async function explain(accident, run, { inspector, stop }) {
    // Whatever fails after somebody stopped the run, failed because of that.
    const { cause, alternatives } = stop.aborted ? (0,_domain_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .only */ .j6)(interruption(stop)) : accident;
    const { question, credentials } = run.request;
    const { evidence = [], location } = stop.aborted ? {} : accident;
    const findings = run.clearance?.findings ?? { tokenKind: (0,_preflight_js__WEBPACK_IMPORTED_MODULE_3__/* .heldToken */ .b)(run.request) };
    const owner = knownOwner(run.request, findings) ?? (await askForOwner(cause.code, alternatives));
    const isSso = owner.ssoUrl !== undefined && alternatives.includes("sso-required");
    return (0,_domain_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h)(isSso ? { code: "sso-required", url: owner.ssoUrl } : cause, {
        question,
        tokenKind: findings.tokenKind,
        login: findings.api?.kind === "accepted" ? findings.api.login : undefined,
        owner,
        evidence: [
            ...(0,_domain_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .q)(relevant(findings, cause.code), question.registry.host),
            ...(isSso
                ? [`GitHub says that the token must be authorised for ${(0,_domain_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(question.image)}'s single sign-on.`]
                : []),
            ...evidence,
        ],
        alternatives: isSso ? [] : alternatives,
        location,
        packages: undefined,
    });
    function askForOwner(code, others) {
        const matters = OWNER_MATTERS.has(code) || others.includes("sso-required");
        const token = findings.api?.kind === "accepted" ? credentials.token : run.request.gitHubToken;
        return matters && token !== undefined ? inspector.owner(token, question) : UNKNOWN_OWNER;
    }
}
/** The cause of a run that was stopped: the reason of `stop` is the signal's name. */
function interruption(stop) {
    return { code: "interrupted", signal: String(stop.reason) };
}
const OWNER_MATTERS = new Set([
    "workflow-permission-missing",
    "package-access-missing",
    "package-not-found-or-private",
]);
const UNKNOWN_OWNER = { kind: undefined, ssoUrl: undefined };
/** What was learnt of the token explains a refusal; told beside anything else it would only cast suspicion. */
function relevant(findings, code) {
    const { tokenKind, registry } = findings;
    if (TOKEN_HAS_NO_PART.has(code))
        return { tokenKind };
    return code === "registry-unavailable" && registry !== undefined ? { tokenKind, registry } : findings;
}
const TOKEN_HAS_NO_PART = new Set([
    "base-image-denied",
    "base-image-rate-limited",
    "build-command-failed",
    "build-context-missing",
    "buildx-missing",
    "buildx-too-old",
    "cache-unsupported",
    "credential-store-error",
    "disk-full",
    "docker-unavailable",
    "dockerfile-invalid",
    "emulation-missing",
    "interrupted",
    "network-error",
    "platform-unsupported",
    "publication-incomplete",
    "reference-invalid",
    "secret-missing",
    "tag-immutable",
    "upload-too-large",
]);
/** A personal account has no single sign-on; the event or GitHub's answer to the token may tell that it is one. */
function knownOwner({ question: { context, image } }, { api }) {
    const { owner, ownerKind } = context.repository ?? {};
    const isOwner = (login) => login?.toLowerCase() === (0,_domain_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(image);
    const isPersonal = (isOwner(owner) && ownerKind === "User") || (api?.kind === "accepted" && isOwner(api.login));
    return isPersonal ? { kind: "User", ssoUrl: undefined } : undefined;
}


/***/ }),

/***/ 8908:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ noticeMetadata),
/* harmony export */   Ob: () => (/* binding */ noticeVerdict),
/* harmony export */   XQ: () => (/* binding */ noticeEngine),
/* harmony export */   l0: () => (/* binding */ noticePush),
/* harmony export */   rb: () => (/* binding */ noticeAnnotations)
/* harmony export */ });
function noticeVerdict({ verdict, findings }, { operation }, reporter) {
    if (findings.checksum === "wrong")
        reporter.notice("The token looks mistyped", "The token's checksum is wrong. It is used all the same.");
    if (verdict.kind === "undecided" && operation === "push")
        reporter.notice("The registry could not say whether this is allowed", `${verdict.reason}. The run goes on.`);
    if (verdict.kind === "allowed" && verdict.folded.length > 0)
        reporter.notice(`GitHub does not list ${verdict.folded.join(" and ")}`, `GitHub folds ${verdict.folded.join(" and ")} into write:packages, which is listed. The registry was asked, and allows it.`);
}
function noticeEngine(engine, reporter) {
    if (engine.kind === "unavailable")
        return;
    reporter.info(`Docker ${engine.version} answers${engine.buildx ? ", and buildx is there" : ""}.`);
    if (!engine.buildx)
        reporter.notice("This docker has no buildx", "The image is built by the classic `docker build`, without annotations. Install the docker-buildx plugin for both.");
}
/** Docker itself says nothing of it. */
function noticeAnnotations({ annotations }, reporter) {
    if (annotations === "dropped")
        reporter.notice("Docker drops the annotations", "This docker keeps images in a store that has no annotations; the labels are there. To have both, add the step docker/setup-buildx-action before this one, or turn docker's containerd image store on.");
}
/** What was changed in the tags or left out, and what could not be learnt of them. */
function noticeMetadata({ metadata, published }, reporter) {
    for (const remark of metadata.remarks)
        reporter.info(remark);
    if (published.kind === "unknown")
        reporter.notice("It is not known which versions are published", `The registry was asked for the image's tags, and ${published.reason}. So tags such as \`latest\` are set as if this version were the highest.`);
}
const WHY_NOT_PUSHED = {
    asked: undefined,
    "pull-request": "A pull request's image is built and not pushed. Set `push: true` to push it.",
    fork: "This run builds a commit from a fork. Its image is built and not pushed: the token of such a run may only read.",
    dependabot: "Dependabot started this run. Its image is built and not pushed: the token of such a run may only read.",
};
/** Says why nothing is pushed, unless the user asked for just that. */
function noticePush({ push }, reporter) {
    const why = push.kind === "build-only" ? WHY_NOT_PUSHED[push.reason] : undefined;
    if (why !== undefined)
        reporter.notice("The image is not pushed", why);
}


/***/ }),

/***/ 2614:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ clear),
/* harmony export */   b: () => (/* binding */ heldToken)
/* harmony export */ });
/* harmony import */ var _domain_destination_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7086);
/* harmony import */ var _domain_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3483);
/* harmony import */ var _domain_token_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2163);
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5607);
// The preflight: asks GitHub's API and the registry at once, before any build, and weighs what they say.




/** Says so at once when the token's shape or its scopes decide; else the registry is the judge. */
async function clear(request, { inspector, registry, reporter }) {
    const { question, credentials } = request;
    const tokenKind = heldToken(request);
    const shape = (0,_domain_token_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeOf */ .F5)(credentials.token);
    if (shape.kind !== "whole")
        return { verdict: (0,_domain_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeShape */ .HV)(shape), findings: { tokenKind } };
    const asked = registry.ask(question);
    const others = (0,_domain_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .ownImages */ .Fq)(request.destinations)
        .slice(1)
        .map((image) => ({ ...question, image }))
        .map((about) => ({ about, asked: registry.ask(about) }));
    const inspected = inspector.inspect(credentials.token, (0,_domain_token_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(credentials.token), question);
    announce(request, reporter);
    const api = await inspected;
    const byScopes = (0,_domain_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeScopes */ .fH)(question, api);
    const early = { tokenKind, checksum: shape.checksum, api };
    if (byScopes !== undefined)
        return { verdict: byScopes, findings: early };
    const weigh = async (about, answer) => {
        const evidence = { ...early, registry: await answer };
        return { verdict: (0,_domain_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(about, evidence), findings: evidence, question: about };
    };
    return worst(await weigh(question, asked), await Promise.all(others.map((other) => weigh(other.about, other.asked))));
}
/** One image that is refused refuses them all: they are pushed together. */
function worst(first, others) {
    const of = (kind) => [first, ...others].find(({ verdict }) => verdict.kind === kind);
    return of("denied") ?? of("undecided") ?? first;
}
/** An installation token that is not the job's own is another App's. */
function heldToken({ credentials, gitHubToken }) {
    const kind = (0,_domain_token_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(credentials.token);
    const isOthers = gitHubToken !== undefined && gitHubToken.reveal() !== credentials.token.reveal();
    return kind === "installation" && isOthers ? "app" : kind;
}
/** Said while the answers are on their way. */
function announce({ question, destinations, remarks }, reporter) {
    const { registry, access } = question;
    const images = (0,_domain_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .ownImages */ .Fq)(destinations).map(_domain_image_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .printImage */ .Lh).join(", ");
    for (const remark of remarks)
        reporter.info(remark);
    reporter.info(`Asking GitHub and ${registry.host} whether this token may ${access} ${images}.`);
}


/***/ }),

/***/ 9804:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ push)
});

// EXTERNAL MODULE: ./.tools/command/src/domain/destination.ts
var destination = __nccwpck_require__(7086);
// EXTERNAL MODULE: ./.tools/command/src/domain/refusal.ts
var refusal = __nccwpck_require__(1294);
// EXTERNAL MODULE: ./.tools/command/src/domain/run-context.ts
var run_context = __nccwpck_require__(5909);
// EXTERNAL MODULE: ./.tools/command/src/domain/token.ts
var token = __nccwpck_require__(2163);
// EXTERNAL MODULE: ./.tools/command/src/app/command-failure.ts + 1 modules
var command_failure = __nccwpck_require__(8513);
// EXTERNAL MODULE: ./.tools/command/src/domain/metadata/label.ts
var label = __nccwpck_require__(2132);
;// CONCATENATED MODULE: ./.tools/command/src/app/description.ts

/**
 * `pushes`: whether the image leaves the engine, and so whether there can be an index. Where nobody knows that docker
 * keeps annotations it gets only those that the user wants: buildx has known the flag since 0.12.
 */
function describe({ labels, annotations }, { commitTime }, { docker, pushes, wantsAnnotations }) {
    const hasIndex = pushes && pushesIndex(docker);
    const levels = hasIndex ? ["manifest", "index"] : ["manifest"];
    const fitting = annotations.filter(({ level }) => hasIndex || !isOfIndex(level));
    const areTaken = docker.buildx &&
        (docker.annotations === "kept" || (docker.annotations === "unknown" && wantsAnnotations));
    return {
        labels: labels.map(label/* printLabel */.m5),
        annotations: areTaken ? (0,label/* printAnnotations */.Ei)(fitting, levels) : [],
        epoch: commitTime && Math.floor(commitTime.getTime() / 1000),
    };
}
/** BuildKit fails a build that has an annotation for an index, and has none. */
function isOfIndex(level) {
    return level?.split(",").some((one) => /^(?:index|manifest-descriptor)/.test(one)) ?? false;
}
/**
 * Docker attaches the provenance of a pushed image by itself wherever it can, and puts an index around both.
 * Source: docker's documentation, "Provenance attestation".
 */
function pushesIndex({ buildx, annotations }) {
    return buildx && annotations === "kept";
}

// EXTERNAL MODULE: ./.tools/command/src/app/explain.ts
var explain = __nccwpck_require__(3238);
// EXTERNAL MODULE: ./.tools/command/src/domain/input-problem.ts
var input_problem = __nccwpck_require__(3376);
// EXTERNAL MODULE: ./.tools/command/src/domain/metadata/facts.ts
var metadata_facts = __nccwpck_require__(9893);
// EXTERNAL MODULE: ./.tools/command/src/domain/metadata/resolve.ts + 5 modules
var resolve = __nccwpck_require__(2287);
// EXTERNAL MODULE: ./.tools/command/src/domain/metadata/silence.ts
var silence = __nccwpck_require__(9981);
;// CONCATENATED MODULE: ./.tools/command/src/app/metadata.ts
// The metadata, completed beside the preflight: by the tags that are published, and by what the event did not tell.






/** Asks for nothing that is known, or decides nothing. */
async function complete(request, { registry, archive, language }) {
    const { push, draft, metadata: drafted } = request;
    if (isHopeless(request))
        return { kind: "metadata", metadata: drafted, facts: draft.facts, published: { kind: "none" } };
    const [facts, published] = await Promise.all([learn(request, archive), askForTags(request, registry)]);
    const resolved = (0,resolve/* resolve */.h)(draft.rules, { facts, published, pushes: push.kind === "push" }, language);
    if (resolved.kind === "problems")
        return failed(resolved.problems.map(withAllowed));
    const { metadata } = resolved;
    return metadata.tags.length === 0
        ? failed((0,silence/* tellSilence */.H)(metadata, facts))
        : { kind: "metadata", metadata, facts, published };
}
/** Whether the run is refused whatever anybody answers: then nobody is asked. */
function isHopeless({ push: { kind }, credentials }) {
    return kind === "forbidden" || (kind === "push" && (0,token/* shapeOf */.F5)(credentials.token).kind !== "whole");
}
/** Only tags that move from release to release can move backwards, and only by a push. */
async function askForTags({ metadata, destinations, push }, registry) {
    if (!metadata.isContested || push.kind !== "push")
        return { kind: "none" };
    const all = await Promise.all((0,destination/* ownImages */.Fq)(destinations).map((image) => registry.published(image)));
    const unknown = all.find(({ kind }) => kind === "unknown");
    const tags = all.flatMap((one) => (one.kind === "listed" ? one.tags : []));
    return unknown ?? { kind: "listed", tags };
}
async function learn(request, archive) {
    const { facts } = request.draft;
    const lacking = (0,metadata_facts/* lackingFrom */.cJ)(facts);
    const page = pageOf(request);
    const [details, commitTime] = await Promise.all([
        lacking.details && page !== undefined ? archive.details(page) : undefined,
        lacking.commitTime && facts.sha !== undefined ? archive.commitTime(facts.sha, page) : undefined,
    ]);
    const { repository } = facts;
    return {
        ...facts,
        commitTime: facts.commitTime ?? commitTime,
        defaultBranch: facts.defaultBranch ?? details?.defaultBranch,
        repository: repository && { ...repository, details: repository.details ?? details },
    };
}
/** The job's own token goes to the job's own GitHub only; where there is none, nobody is asked. */
function pageOf({ question: { context, registry }, gitHubToken }) {
    const { repository } = context;
    if (repository === undefined || registry.gitHub === undefined || gitHubToken === undefined)
        return undefined;
    const { owner, name } = repository;
    return { apiUrl: registry.gitHub.apiUrl, slug: `${owner}/${name}`, token: gitHubToken };
}
function withAllowed(problem) {
    return { ...problem, allowed: "only expressions that this run can fill in" };
}
function failed(problems) {
    const diagnosis = (0,input_problem/* diagnoseInputs */.K)(problems);
    return {
        kind: "failed",
        diagnosis: { ...diagnosis, problem: "Nothing was built, and nothing was pushed." },
    };
}

// EXTERNAL MODULE: ./.tools/command/src/app/notices.ts
var notices = __nccwpck_require__(8908);
// EXTERNAL MODULE: ./.tools/command/src/app/preflight.ts
var preflight = __nccwpck_require__(2614);
// EXTERNAL MODULE: ./.tools/command/src/domain/image-reference.ts
var image_reference = __nccwpck_require__(3483);
;// CONCATENATED MODULE: ./.tools/command/src/app/publish.ts


/** `pushed` only when the registry answers for every tag of every image of ours with this very digest. */
async function publish({ destinations, tags }, digest, registry) {
    if (digest === undefined)
        return incomplete({ code: "unknown", happened: "docker did not say which digest it pushed", output: [] });
    const images = (0,destination/* ownImages */.Fq)(destinations);
    const all = await Promise.all(images.map((image) => publishImage({ image, tags }, digest, registry)));
    const states = all.flatMap((of, index) => {
        const image = images[index];
        return image === undefined || images.length === 1 ? of : of.map((state) => nameImage(state, image));
    });
    return states.every((state) => state.digest === digest)
        ? { kind: "pushed", digest }
        : incomplete({ code: "publication-incomplete", tags: states });
}
async function publishImage({ image, tags }, digest, registry) {
    const [, ...others] = tags;
    const set = await registry.tag(image, digest, others);
    const read = await registry.readBack(image, tags);
    return read.map((state) => tellWhy(state, digest, set.find(({ tag }) => tag === state.tag)));
}
/** A tag that reads back wrong because it could not be set says so in the words of that refusal. */
function tellWhy(read, digest, set) {
    return read.digest !== digest && set?.digest === undefined && set !== undefined ? set : read;
}
/** Among several images a tag alone does not say which one it is of. */
function nameImage(state, image) {
    return { ...state, tag: (0,image_reference/* printReference */.nt)(image, state.tag) };
}
function incomplete(cause) {
    return { kind: "incomplete", cause };
}

// EXTERNAL MODULE: ./.tools/command/src/app/stopwatch.ts
var stopwatch = __nccwpck_require__(5522);
;// CONCATENATED MODULE: ./.tools/command/src/app/push.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});












/** The login begins beside the preflight: it proves nothing, takes as long, and is gone with the session. */
async function push(request, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const watch = new stopwatch/* Stopwatch */.e(ports);
        const looking = ports.engine.look();
        const session = __addDisposableResource(env_1, await ports.engine.openSession(request.question.registry.host, loginFor(request)), true);
        const clearing = watch.time("Preflight", () => clearToPush(request, ports));
        // Begun beside it and after it, so that the registry's bearer is asked for once.
        const completing = complete(request, ports);
        const clearance = await clearing;
        const run = { request, ports, watch, session, clearance, looking };
        const outcome = (end, metadata = request.metadata) => ({
            end,
            clearance,
            metadata,
            phases: watch.phases,
        });
        const refusal = refuse(run);
        if (refusal !== undefined)
            return outcome(await failFor(refusal, run));
        const completed = await watch.time("Metadata", () => completing);
        if (completed.kind === "failed")
            return outcome(completed);
        return outcome(await proceed(run, completed), completed.metadata);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** What ends a run before anything is built. */
function refuse({ request, ports: { stop }, clearance }) {
    if (stop.aborted)
        return (0,refusal/* only */.j6)((0,explain/* interruption */.Y)(stop));
    if (request.push.kind === "forbidden")
        return (0,refusal/* only */.j6)({ code: "fork-pull-request" });
    return clearance?.verdict.kind === "denied" ? clearance.verdict : undefined;
}
async function proceed(run, completed) {
    const { request, ports, watch, session, clearance } = run;
    const { reporter, engine } = ports;
    if (clearance !== undefined)
        (0,notices/* noticeVerdict */.Ob)(clearance, request, reporter);
    (0,notices/* noticePush */.l0)(request, reporter);
    (0,notices/* noticeMetadata */.C)(completed, reporter);
    const docker = await watch.time("Docker", () => run.looking);
    if (docker.kind === "unavailable")
        return fail({ code: "docker-unavailable", reason: docker.reason }, run);
    (0,notices/* noticeEngine */.XQ)(docker, reporter);
    if (request.push.kind === "push" && docker.buildx)
        (0,notices/* noticeAnnotations */.rb)(docker, reporter);
    const plan = planOf(request, docker, completed);
    if (request.dryRun)
        return { kind: "planned", command: engine.describe(plan) };
    const login = await watch.time("Login", () => session.loggedIn());
    if (login.kind === "failed" && plan.push)
        return failCommand(login, run);
    const title = plan.push ? "Build and push" : "Build";
    const built = await watch.time(title, () => reporter.group(title, () => session.build(plan)));
    if (built.kind === "failed")
        return failCommand(built, run);
    if (!plan.push)
        return { kind: "built" };
    const tags = completed.metadata.tags.map(({ name }) => name);
    const published = await watch.time("Tags", () => publish({ ...request, tags }, built.digest, ports.registry));
    return published.kind === "pushed"
        ? { ...published, metadata: built.metadata }
        : fail(published.cause, run);
}
/** Asks only where something is to be pushed. */
async function clearToPush(request, ports) {
    return request.push.kind === "push" ? (0,preflight/* clear */.I)(request, ports) : undefined;
}
/** A damaged token is sent nowhere; a stranger's commit is built without our login. */
function loginFor({ credentials, question, dryRun }) {
    const useful = !dryRun && !(0,run_context/* isForeignHeadWithSecrets */.Cf)(question.context);
    return useful && (0,token/* shapeOf */.F5)(credentials.token).kind === "whole" ? credentials : undefined;
}
function planOf({ build, destinations, draft, push: { kind } }, docker, { metadata, facts }) {
    const tags = metadata.tags.map(({ name }) => name);
    const pushes = kind === "push";
    const wantsAnnotations = draft.rules.annotations.length > 0;
    return {
        options: build,
        references: (pushes ? destination/* pushedReferences */.C1 : destination/* printReferences */.om)(destinations, tags),
        push: pushes,
        buildx: docker.buildx,
        description: describe(metadata, facts, { docker, pushes, wantsAnnotations }),
    };
}
function fail(cause, run) {
    return failFor((0,refusal/* only */.j6)(cause), run);
}
async function failCommand(failure, run) {
    return failFor(await (0,command_failure/* explainCommand */.b)(failure, run, run.ports), run);
}
async function failFor(accident, { ports, request, clearance }) {
    const about = { ...request, question: clearance?.question ?? request.question };
    return { kind: "failed", diagnosis: await (0,explain/* explain */.W)(accident, { request: about, clearance }, ports) };
}


/***/ }),

/***/ 5522:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ Stopwatch)
/* harmony export */ });
class Stopwatch {
    phases = [];
    #ports;
    constructor(ports) {
        this.#ports = ports;
    }
    /** Does the work and writes down how long it took, whether it succeeds or not. */
    async time(name, work) {
        const { clock, reporter } = this.#ports;
        const start = clock.now();
        try {
            return await reporter.phase(name, work);
        }
        finally {
            this.phases.push({ name, duration: clock.now() - start });
        }
    }
}


/***/ }),

/***/ 2687:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6428);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4479);
// The command's door.


// Whoever reads us may close the pipe early, as `head` does.
process.stdout.on("error", () => process.exit(1));
let code = 1;
try {
    code = await (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G)(process.argv.slice(2), process);
}
catch (error) {
    process.stderr.write(`Surepush itself failed: ${(0,_wiring_js__WEBPACK_IMPORTED_MODULE_1__/* .tellThrown */ .UT)(error)}\n`);
}
// A docker that never answered must not keep the command alive; what was printed goes out first.
process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6428:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./.tools/command/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./.tools/command/src/render/duration.ts
// How long something took, for a person.
/** `0.12 s`, `3.4 s`, `75 s`, from milliseconds. */
function seconds(duration) {
    const digits = duration < 1000 ? 2 : duration < 10_000 ? 1 : 0;
    return `${(duration / 1000).toFixed(digits)} s`;
}

;// CONCATENATED MODULE: ./.tools/command/src/adapters/terminal.ts
// A terminal as reporter: a live line for what is under way, plain lines for what is done, docker's output on demand.



/** A failure tells itself in docker's last lines; more is not kept. */
const KEPT = 300;
/** How often a live line is drawn, in milliseconds. */
const BEAT = 100;
const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
/** Back to the line's begin, and the line is empty. Source: ECMA-48, CR and EL. */
const WIPE = "\r\u001b[2K";
/** A step in BuildKit's plain output, `#7 [build 2/4] RUN npm ci`, and in the classic builder's, `Step 2/4 : RUN …`. */
const STEP = /^(?:#\d+ (?=\[)|(?=Step \d+\/\d+ :))(.+)$/;
function openTerminal({ write, style, live, verbose }) {
    const masks = new Set();
    const kept = [];
    const decoder = new external_node_string_decoder_namespaceObject.StringDecoder("utf8");
    let rest = "";
    let isDrawn = false;
    let running;
    let timer;
    return {
        mask: (secret) => {
            if (secret.reveal() !== "")
                masks.add(secret.reveal());
        },
        info: (text) => {
            print(style.faint(hide(text)));
        },
        notice: (title, text) => {
            print(`${style.doubtful(hide(title))}: ${hide(text)}`);
        },
        group: (title, work) => {
            if (live === undefined)
                print(`${title} …`);
            return work();
        },
        phase,
        output: (chunk) => {
            const lines = (rest + decoder.write(Buffer.from(chunk))).split(/\r?\n|\r/);
            rest = lines.pop() ?? "";
            lines.forEach(take);
        },
        showOutput: () => {
            if (rest !== "")
                take(rest);
            rest = "";
            if (kept.length > 0)
                print(["", ...kept.splice(0), ""].join("\n"));
        },
        close: () => {
            clearInterval(timer);
            wipe();
            running = undefined;
        },
        hide,
    };
    async function phase(name, work) {
        const since = performance.now();
        running = { name, since, detail: "" };
        if (live !== undefined) {
            timer ??= setInterval(draw, BEAT).unref();
            draw();
        }
        try {
            return await work();
        }
        finally {
            running = undefined;
            print(style.faint(`${name}: ${seconds(performance.now() - since)}`));
        }
    }
    function take(line) {
        const text = hide((0,external_node_util_namespaceObject.stripVTControlCharacters)(line));
        if (running !== undefined)
            running.detail = STEP.exec(text)?.[1] ?? running.detail;
        if (verbose)
            print(text);
        else
            kept.push(text);
        if (kept.length > KEPT)
            kept.shift();
    }
    function hide(text) {
        const longestFirst = [...masks].sort((one, other) => other.length - one.length);
        return longestFirst.reduce((hidden, mask) => hidden.replaceAll(mask, "***"), text);
    }
    function print(line) {
        wipe();
        write(`${line}\n`);
        draw();
    }
    function draw() {
        if (live === undefined || running === undefined)
            return;
        const { name, since, detail } = running;
        const spent = performance.now() - since;
        const frame = FRAMES[Math.floor(spent / BEAT) % FRAMES.length] ?? "";
        const text = `${frame} ${name} … ${seconds(spent)}  ${detail}`;
        // A line that is too long would take two, and only one of them be wiped.
        isDrawn = true;
        write(WIPE +
            Array.from(text)
                .slice(0, live.columns - 1)
                .join(""));
    }
    function wipe() {
        if (isDrawn)
            write(WIPE);
        isDrawn = false;
    }
}

// EXTERNAL MODULE: ./.tools/command/src/domain/secret.ts
var domain_secret = __nccwpck_require__(2016);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./.tools/command/src/adapters/log-source.ts
// Where a log is read from: a file, or standard input, piece by piece.

/** `-` is standard input. */
async function openLog(path) {
    if (path === "-")
        return { kind: "readable", pieces: decode(process.stdin) };
    try {
        const file = await (0,promises_.open)(path);
        const isFolder = (await file.stat()).isDirectory();
        if (!isFolder)
            return { kind: "readable", pieces: decode(file.createReadStream()) };
        await file.close();
        return { kind: "unreadable", reason: "it is a folder" };
    }
    catch (error) {
        return { kind: "unreadable", reason: error instanceof Error ? error.message : String(error) };
    }
}
/** What Windows PowerShell writes with `>` is UTF-16; all else is UTF-8. */
async function* decode(source) {
    let decoder;
    for await (const piece of source) {
        decoder ??= new TextDecoder(encodingOf(piece));
        yield decoder.decode(piece, { stream: true });
    }
    yield decoder?.decode() ?? "";
}
function encodingOf([first, second]) {
    if (first === 0xff && second === 0xfe)
        return "utf-16le";
    return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

// EXTERNAL MODULE: ./.tools/command/src/domain/circumstances.ts
var circumstances = __nccwpck_require__(316);
// EXTERNAL MODULE: ./.tools/command/src/domain/diagnosis.ts + 10 modules
var diagnosis = __nccwpck_require__(5368);
// EXTERNAL MODULE: ./.tools/command/src/domain/evidence.ts
var evidence = __nccwpck_require__(1341);
// EXTERNAL MODULE: ./.tools/command/src/domain/image-reference.ts
var image_reference = __nccwpck_require__(3483);
// EXTERNAL MODULE: ./.tools/command/src/domain/log-explanation.ts + 1 modules
var log_explanation = __nccwpck_require__(665);
// EXTERNAL MODULE: ./.tools/command/src/domain/registry-host.ts
var registry_host = __nccwpck_require__(4034);
;// CONCATENATED MODULE: ./.tools/command/src/domain/log-diagnosis.ts






const NOTHING_KNOWN = "nothing in it is a failure that we know";
function diagnoseLog(reading, told) {
    const { cause, alternatives, sighting } = (0,log_explanation/* explainLog */.kW)(reading, told.circumstances, NOTHING_KNOWN);
    const around = sighting === undefined ? told.circumstances : (0,log_explanation/* complete */.My)(told.circumstances, reading, sighting);
    const { host, image, api, scopeCheck, tokenKind, head, dependabot, packages } = around;
    const { event, actor, repository, ownerKind } = told;
    return (0,diagnosis/* diagnose */.h)(cause, {
        question: {
            access: (0,circumstances/* accessOf */.YK)(around),
            image: image ?? (0,image_reference/* placeholderImage */.jM)(host),
            registry: (0,registry_host/* registryHost */.U$)(host, {}),
            context: { event, actor, repository, ref: { kind: "none" }, head: head ?? "own", dependabot },
            scopeCheck,
        },
        tokenKind,
        login: undefined,
        owner: { kind: ownerKind ?? ownerKindIn(sighting), ssoUrl: undefined },
        evidence: [
            ...(sighting === undefined ? [] : [`Line ${sighting.line} of the log says: ${sighting.text}`]),
            ...(api.kind === "accepted" ? (0,evidence/* tell */.q)({ tokenKind, api }, host) : []),
            ...tellJob(around),
        ],
        alternatives,
        location: (0,log_explanation/* isInDockerfile */.Oc)(cause) ? reading.location : undefined,
        packages,
    });
}
/** GitHub's own words tell that it is an organisation's. */
function ownerKindIn(sighting) {
    return / organization package/i.test(sighting?.text ?? "") ? "Organization" : undefined;
}
/** What of the job's own circumstances bears on the cause. */
function tellJob({ packages, head, dependabot }) {
    return [
        ...(packages === undefined ? [] : [`The job's token has \`packages: ${packages}\`.`]),
        ...(head === "foreign" ? ["The run belongs to a pull request from a fork."] : []),
        ...(dependabot ? ["Dependabot started the run."] : []),
    ];
}

// EXTERNAL MODULE: ./.tools/command/src/domain/log-line.ts
var log_line = __nccwpck_require__(6823);
// EXTERNAL MODULE: ./.tools/command/src/domain/log-reader.ts + 1 modules
var log_reader = __nccwpck_require__(260);
;// CONCATENATED MODULE: ./.tools/command/src/app/explain-log.ts



/** Keeps a page of it at most. */
async function explainLog(pieces, told) {
    const cutter = new log_line/* LineCutter */.kD();
    const reader = new log_reader/* LogReader */.w(told.circumstances.host);
    for await (const piece of pieces)
        for (const line of cutter.cut(piece))
            reader.read(line);
    for (const line of cutter.end())
        reader.read(line);
    return diagnoseLog(reader.reading, told);
}

// EXTERNAL MODULE: ./.tools/command/src/domain/remedy.ts
var remedy = __nccwpck_require__(9020);
;// CONCATENATED MODULE: ./.tools/command/src/render/diagnosis-json.ts

/**
 * `{code, title, problem, evidence: [text], remedies: [{action, snippet?, link?}], confidence, alternatives: [code],
 * location?: {file, line}, link}`. `confidence` is `high`, `medium` or `low`; `link` explains the cause.
 */
function diagnosisJson(diagnosis) {
    return JSON.stringify(diagnosisFields(diagnosis));
}
/** The same fields, to stand in a larger object. */
function diagnosisFields(diagnosis) {
    const { code, title, problem, evidence, remedies, confidence, alternatives, location } = diagnosis;
    return {
        code,
        title,
        problem,
        evidence,
        remedies: remedies.map(({ action, snippet, link }) => ({ action, snippet: snippet?.text, link })),
        confidence,
        alternatives,
        location,
        link: (0,remedy/* causeLink */.Aj)(code),
    };
}

;// CONCATENATED MODULE: ./.tools/command/src/render/style.ts
// How a text looks on a terminal: a few roles, and no colour at all where nobody would see it.
/** Source: ECMA-48, "SGR - Select Graphic Rendition": how a role begins and how it ends. */
const CODES = {
    strong: [1, 22],
    faint: [2, 22],
    good: [32, 39],
    bad: [31, 39],
    doubtful: [33, 39],
    link: [36, 39],
};
const ROLES = Object.keys(CODES);
function styleFor(colours) {
    const paint = (role) => {
        const [on, off] = CODES[role];
        return (text) => (colours ? `\u001b[${on}m${text}\u001b[${off}m` : text);
    };
    return Object.fromEntries(ROLES.map((role) => [role, paint(role)]));
}
/**
 * Colours on a terminal only, and not where `NO_COLOR` holds anything, or the terminal has none.
 * Source: no-color.org.
 */
function wantsColours(isTerminal, { NO_COLOR, TERM }) {
    return isTerminal && !NO_COLOR && TERM !== "dumb";
}

;// CONCATENATED MODULE: ./.tools/command/src/domain/cause-gist.ts
const GISTS = {
    "token-missing": {
        why: "There was no token to log in with. A secret that does not exist, or that the run may not see, arrives as an empty text, and nobody says so.",
        tell: "the secret has another name, or the run may not see it (a fork, Dependabot, another environment)",
    },
    "token-malformed": {
        why: "The token has something around it or in it that no token has: a line end, a blank, quotes. It got there when the secret was saved.",
        tell: "the secret was pasted with quotes, a blank or a line end",
    },
    "token-invalid": {
        why: "The token is mistyped, expired or revoked. A refused token is refused for public images, too: an old login that docker still keeps is enough.",
        tell: "the token is mistyped, expired or revoked, or docker still keeps an old login",
    },
    "token-kind-unsupported": {
        why: "GitHub's registry takes classic personal access tokens and the job's own GITHUB_TOKEN. It does not take fine-grained tokens, and tokens of other Apps mostly not. A login with one of those may succeed all the same.",
        tell: "the token begins with `github_pat_`, or an App other than GitHub Actions made it",
    },
    "scope-missing": {
        why: "A classic token can do what its boxes (scopes) say, and one of them is not ticked. To push takes `write:packages` and `read:packages`, to pull `read:packages`, to delete `delete:packages` and `read:packages`.",
        tell: "a box of the token (`read:packages`, `write:packages`) is not ticked",
    },
    "not-logged-in": {
        why: "Nobody was logged in to the registry when it was asked, or the login was for another registry or another user of the machine.",
        tell: "no login took place before, or it was for another registry, another user or another machine",
    },
    "sso-required": {
        why: "The organisation uses single sign-on, and every token must be authorised for it once.",
        tell: "the organisation uses single sign-on, and the token is not authorised for it",
    },
    "classic-pat-forbidden": {
        why: "The organisation forbids classic personal access tokens, and GitHub's registry takes no other personal token. What remains is the job's GITHUB_TOKEN.",
        tell: "the organisation forbids classic tokens",
    },
    "ip-not-allowed": {
        why: "The organisation lets in listed IP addresses only, and this machine's is not one of them.",
        tell: "the organisation has a list of IP addresses, and this machine is not on it",
    },
    billing: {
        why: "A payment failed, or a spending limit is reached. GitHub then refuses what costs money: private packages, and runners.",
        tell: "a payment failed or a spending limit is reached",
    },
    "workflow-permission-missing": {
        why: "The job's GITHUB_TOKEN may do what `permissions:` grants, and `packages: write` is not among it. As soon as one permission is written, all others are none. Logging in works all the same.",
        tell: "the job's `permissions:` do not grant packages (`write` to push, `read` to pull)",
    },
    "fork-pull-request": {
        why: "A pull request from a fork gets a token that may only read, and no secrets, whatever the workflow says.",
        tell: "the pull request comes from a fork",
    },
    dependabot: {
        why: "A run that Dependabot started gets a token that may only read, and Dependabot's own secrets instead of those of Actions, even when somebody else starts it again.",
        tell: "Dependabot opened the pull request or started the run",
    },
    "wrong-owner": {
        why: "The image's name begins with an owner that this token has no say over: another account's, or a mistyped one.",
        tell: "the owner in the image's name is not the one the token belongs to",
    },
    "package-access-missing": {
        why: "The package exists, and its own access list does not hold this repository or this person. A package made by hand, by a personal token or by another repository knows nothing of this one, and `permissions:` do not change that.",
        tell: "the job's permissions are right, and the package's own access list leaves the repository out",
    },
    "package-creation-forbidden": {
        why: "The package does not exist yet, and the organisation does not let this token make it.",
        tell: "the package does not exist yet, and the organisation restricts who may make one",
    },
    "package-not-found-or-private": {
        why: "There is no such package, or it is private and this login may not read it. The registry does not say which of the two.",
        tell: "the name is mistyped, or the package is private",
    },
    "denied-hidden": {
        why: "The registry refused and gave no reason. Clients often ask with a request whose answer has no text, so that the reason is lost.",
        tell: "none of the others fits",
    },
    "tag-not-found": {
        why: "The package is there, and this tag or digest is not: it was mistyped, never pushed, or deleted.",
        tell: "the tag is mistyped, was never pushed, or was deleted",
    },
    "tag-immutable": {
        why: "The tag is there already and must not move to another image.",
        tell: "the tag exists already and is protected against being moved",
    },
    "reference-invalid": {
        why: "The image's name breaks the rules for names: upper case, an empty part (often an empty variable), a blank, a wrong host.",
        tell: "the name has upper case, an empty part or a mistyped host",
    },
    "registry-missing-from-reference": {
        why: "The name does not begin with a registry's host, so docker took it for one on Docker Hub and asked there, where your login is not good.",
        tell: "the name has no `ghcr.io/` before it, so that docker asked Docker Hub",
    },
    "build-command-failed": {
        why: "A command of the Dockerfile ended with an error. The registry has nothing to do with it.",
        tell: "a `RUN` of the Dockerfile failed",
    },
    "dockerfile-invalid": {
        why: "The Dockerfile cannot be read: an unknown instruction, a missing argument, a stage that does not exist.",
        tell: "the Dockerfile has a mistake in it",
    },
    "build-context-missing": {
        why: "The build asks for a file or folder that is not in its context: it is mistyped, lies above the context, is left out by .dockerignore, or was never checked out.",
        tell: "a file that the build needs is not in the context",
    },
    "secret-missing": {
        why: "The Dockerfile asks for a build secret that nobody handed over, or the file it should come from is not there.",
        tell: "the build secret was not handed over, or is empty",
    },
    "platform-unsupported": {
        why: "The image, or the builder, does not do the platform (operating system and processor) that is asked for.",
        tell: "the image has no variant for this platform, or the builder cannot do several",
    },
    "emulation-missing": {
        why: "A command for another kind of processor was started on a machine that cannot emulate it.",
        tell: "the step is for another kind of processor, and QEMU is not set up",
    },
    "cache-unsupported": {
        why: "The build cache could not be written: this builder cannot do it, or the place it goes to did not take it. The image itself may be fine.",
        tell: "the line speaks of exporting a cache",
    },
    "buildx-missing": {
        why: "The build asks for something that only buildx can do, docker's plugin for builds, and it is not installed or is too old.",
        tell: "`docker buildx version` fails",
    },
    "buildx-too-old": {
        why: "The build asks for something that this version of buildx does not know yet.",
        tell: "`docker buildx version` tells an old one",
    },
    "base-image-denied": {
        why: "The build starts from another image, and that one's registry does not give it away: it is private, does not exist, or wants a login.",
        tell: "the line names another image than the one that is pushed",
    },
    "base-image-rate-limited": {
        why: "Docker Hub counts pulls by account or, without a login, by IP address, which runners share with many others.",
        tell: "the limit is Docker Hub's, on the image the build starts from",
    },
    "docker-unavailable": {
        why: "There is no docker, its daemon does not run, or this user may not speak to it.",
        tell: "`docker version` shows no server",
    },
    "disk-full": {
        why: "The machine that builds has no room left. Hosted runners have some 14 GB to begin with, and layers are written twice.",
        tell: "`df -h` shows a full disk",
    },
    "credential-store-error": {
        why: "Docker keeps logins with the help of another program, and that program is missing or fails. The token was not even tried.",
        tell: "the line names `docker-credential-…` or docker's config.json",
    },
    "network-error": {
        why: "This machine did not reach the host: its name, its certificate, a proxy or a firewall is in the way.",
        tell: "the machine does not reach the host by other means either",
    },
    "registry-unavailable": {
        why: "The registry has trouble of its own, or the connection to it broke. Nothing is known to be wrong with the token.",
        tell: "the same run works some minutes later",
    },
    "rate-limited": {
        why: "The host was asked more often than it allows in a time.",
        tell: "the line says that there were too many requests",
    },
    "upload-too-large": {
        why: "A layer, or a part of one, is larger than the registry takes. ghcr.io takes layers of up to 10 GB.",
        tell: "a layer is larger than the registry takes",
    },
    "check-undecided": {
        why: "Nobody could say whether the access is allowed, so that a check cannot pass.",
        tell: "nobody could say",
    },
    "publication-incomplete": {
        why: "The image is there, but not under every tag that was asked for.",
        tell: "some of the tags answer with another digest",
    },
    interrupted: {
        why: "Somebody or something stopped the run: a person, a time limit, a newer run of the same group.",
        tell: "the run was cancelled",
    },
    "input-invalid": {
        why: "An input has a value that it cannot have. Nothing was contacted, and nothing was built.",
        tell: "an input has a value that it cannot have",
    },
    unknown: {
        why: "The words of this failure are not known yet.",
        tell: "no known words stand in the log",
    },
};

;// CONCATENATED MODULE: ./.tools/command/src/render/annotation.ts


function annotate(diagnosis) {
    const { title, problem, evidence, remedies, alternatives, code, location } = diagnosis;
    const lines = [
        problem,
        ...section("How we know:", evidence.map((line) => `- ${line}`)),
        ...section("What to do:", remedies.map((remedy, index) => tellRemedy(remedy, index + 1))),
        ...section("It could also be:", alternatives.map((other) => `- ${other}: ${GISTS[other].tell}`)),
        "",
        `(${code}) ${(0,remedy/* causeLink */.Aj)(code)}`,
    ];
    return { title, message: lines.join("\n"), ...(location === undefined ? {} : { location }) };
}
function section(heading, lines) {
    return lines.length === 0 ? [] : ["", heading, ...lines];
}
function tellRemedy({ action, link, snippet }, number) {
    const below = [...(link === undefined ? [] : [link]), ...(snippet?.text.split("\n") ?? [])];
    return [`${number}. ${action}`, ...below.map((line) => `     ${line}`)].join("\n");
}

;// CONCATENATED MODULE: ./.tools/command/src/render/terminal-page.ts

/** Ends with a line end. */
function pageOf(diagnosis, style) {
    const { title, message } = annotate(diagnosis);
    const lines = message.split("\n").map((line) => {
        if (/^(?:How we know|What to do|It could also be):$/.test(line))
            return style.strong(line);
        return line.replaceAll(/https?:\/\/\S+/g, (link) => style.link(link));
    });
    return [style.strong(style.bad(title)), "", ...lines, ""].join("\n");
}

// EXTERNAL MODULE: ./.tools/command/src/domain/json.ts
var domain_json = __nccwpck_require__(8674);
// EXTERNAL MODULE: ./.tools/command/src/domain/scope.ts
var scope = __nccwpck_require__(5610);
;// CONCATENATED MODULE: ./.tools/command/src/shell/circumstances.ts




/** Names of token kinds as people have them, beside our own. */
const TOKEN_KINDS = {
    app: "app",
    "app-user": "app-user",
    classic: "classic",
    "fine-grained": "fine-grained",
    "github-token": "installation",
    GITHUB_TOKEN: "installation",
    installation: "installation",
    none: "none",
    oauth: "oauth",
    refresh: "refresh",
    unknown: "unknown",
};
const OPERATIONS = {
    build: "build",
    check: "push",
    delete: "delete",
    login: "login",
    merge: "push",
    pull: "pull",
    push: "push",
    unknown: undefined,
};
const OWNER_KINDS = {
    org: "Organization",
    organization: "Organization",
    Organization: "Organization",
    user: "User",
    User: "User",
    unknown: undefined,
};
/**
 * Reads `{operation, tokenKind, scopes, event, owner, actor, permissions, repository, image, registry}`. All of it is
 * optional, `null` is as good as left out, and fields that we do not know are the writer's own. What is there must be
 * usable: mistakes are told together.
 */
function readCircumstances(json) {
    const problems = [];
    const complain = (field, value, why) => problems.push({ input: `context.${field}`, value: show(value), ...why });
    if (typeof json !== "object" || json === null || Array.isArray(json))
        problems.push({
            input: "context",
            value: show(json),
            flaw: "it is no object",
            allowed: "a JSON object",
        });
    const given = (0,domain_json/* record */.g1)(json);
    const text = (field) => {
        const value = given[field] ?? undefined;
        if (value === undefined || typeof value === "string")
            return value?.trim() || undefined;
        complain(field, value, { flaw: "it is no text", allowed: "a text" });
        return undefined;
    };
    const choose = (field, choices) => {
        const value = text(field);
        if (value === undefined)
            return undefined;
        if (Object.hasOwn(choices, value))
            return choices[value];
        complain(field, value, { flaw: "it is none of the choices", allowed: Object.keys(choices).join(", ") });
        return undefined;
    };
    const host = readHost(text("registry"), complain);
    const event = text("event") ?? "unknown";
    const actor = text("actor");
    const slug = text("repository");
    const owner = text("owner");
    const image = readImage(text("image"), host, complain);
    const [repositoryOwner, name] = slug?.includes("/") ? slug.split("/") : [];
    const packages = readPermissions(given.permissions, complain);
    const ownerKind = owner === undefined ? undefined : OWNER_KINDS[owner];
    return {
        problems,
        told: {
            event,
            actor,
            ownerKind,
            repository: repositoryOwner && name
                ? { owner: repositoryOwner, name, ownerKind, defaultBranch: undefined }
                : undefined,
            circumstances: {
                operation: choose("operation", OPERATIONS),
                isRun: false,
                host,
                image,
                isNamed: image !== undefined,
                // Only a job's own token has permissions.
                tokenKind: choose("tokenKind", TOKEN_KINDS) ?? (packages === undefined ? "unknown" : "installation"),
                api: readScopes(given.scopes, complain),
                scopeCheck: "auto",
                head: /fork.{0,5}pull|pull.{0,10}fork/i.test(event) ? "foreign" : undefined,
                pullRequest: event.includes("pull_request"),
                dependabot: actor === "dependabot[bot]",
                repositoryOwner,
                packages,
            },
        },
    };
}
/** A value as it was written, where that is short. */
function show(value) {
    try {
        return JSON.stringify(value).slice(0, 100);
    }
    catch {
        return "something nested too deeply";
    }
}
function readHost(registry, complain) {
    const flaw = registry === undefined ? undefined : (0,registry_host/* registryFlaw */.m_)(registry);
    if (flaw !== undefined)
        complain("registry", registry, { flaw, allowed: "a host name such as ghcr.io" });
    return registry === undefined || flaw !== undefined ? "ghcr.io" : registry.toLowerCase();
}
/** With or without registry, tag and digest. */
function readImage(text, host, complain) {
    if (text === undefined)
        return undefined;
    const bare = text.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
    const [first = ""] = bare.split("/");
    const parsed = (0,image_reference/* parseImage */.zZ)(/[.:]/.test(first) ? bare : `${host}/${bare}`, host);
    if (parsed.kind === "image")
        return parsed.image;
    complain("image", text, { flaw: parsed.flaw, allowed: `an image such as ${host}/OWNER/NAME` });
    return undefined;
}
/** A list of scopes is GitHub's own word on the token, which it therefore takes. */
function readScopes(value, complain) {
    const unasked = { kind: "silent", reason: "it was not asked" };
    if (value === undefined || value === null)
        return unasked;
    const names = typeof value === "string" ? [...(0,scope/* parseScopes */.Fg)(value)] : (0,domain_json/* list */.p_)(value);
    const scopes = names.filter((name) => typeof name === "string");
    if (scopes.length !== names.length || (typeof value !== "string" && !Array.isArray(value))) {
        complain("scopes", value, {
            flaw: "it is no list of texts",
            allowed: 'a list such as ["repo"], or null',
        });
        return unasked;
    }
    const grant = { kind: "listed", scopes: new Set(scopes) };
    return { kind: "accepted", login: undefined, grant, expires: undefined, ssoUrl: undefined };
}
/** `packages: write`, `contents: read, issues: write`, `write-all`, or an object. What is not listed is none. */
function readPermissions(value, complain) {
    if (value === undefined || value === null)
        return undefined;
    const values = typeof value === "object" ? Object.values(value) : [];
    const isUsable = typeof value === "string" || (typeof value === "object" && !Array.isArray(value));
    if (!isUsable || values.some((one) => typeof one !== "string")) {
        complain("permissions", value, { flaw: "it is no text and no object", allowed: '"packages: write"' });
        return undefined;
    }
    const text = typeof value === "string"
        ? value
        : Object.entries(value)
            .map((pair) => pair.join(": "))
            .join(", ");
    const packages = /\bpackages["']?\s*:\s*["']?(read|write|none)\b/i.exec(text)?.[1]?.toLowerCase();
    if (packages === "read" || packages === "write" || packages === "none")
        return packages;
    if (/write-all|read and write/i.test(text))
        return "write";
    if (/read-all/i.test(text))
        return "read";
    // Whoever lists some, or none at all, leaves out the others.
    return text.includes(":") || /^(?:\{\})?$/.test(text.trim()) ? "none" : undefined;
}

;// CONCATENATED MODULE: ./.tools/command/src/shell/explain-arguments.ts
// The arguments of `surepush explain`: which log, what is known around it, and for whom the answer is.



const EXPLAIN_HELP = `surepush explain [FILE] [--context FILE.json] [--json]

Reads a log from FILE, or from standard input, and says what went wrong, how it knows, and what to type.

--context   a JSON object with what you know; each field may be left out:
            operation, tokenKind, scopes, event, owner, actor, permissions, repository, image, registry
--json      one JSON object instead of text

Exit code: 0 it names a cause, 3 nothing in the log is known, 2 wrong usage.
`;
/** `read` gives a file's text, and throws what the system says where it cannot. */
function readExplainArguments(args, read) {
    let parsed;
    try {
        parsed = (0,external_node_util_namespaceObject.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                context: { type: "string" },
                json: { type: "boolean" },
                help: { type: "boolean", short: "h" },
            },
        });
    }
    catch (error) {
        return unusable(error instanceof Error ? error.message : String(error));
    }
    const { values, positionals } = parsed;
    if (values.help === true)
        return { kind: "help" };
    if (positionals.length > 1)
        return unusable(`give one log, not ${positionals.length}: ${positionals.join(" ")}`);
    const context = readContext(values.context, read);
    if (context.kind === "unusable")
        return context;
    const { told, problems } = readCircumstances(context.json);
    return problems.length > 0
        ? unusable(...problems.map(({ input, value, flaw, allowed }) => `${input} cannot be ${value}: ${flaw}. Allowed: ${allowed}.`))
        : { kind: "explain", path: positionals[0] ?? "-", told, json: values.json === true };
}
function readContext(path, read) {
    if (path === undefined)
        return { kind: "read", json: {} };
    let text;
    try {
        text = read(path);
    }
    catch (error) {
        return unusable(`--context ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
    const json = (0,domain_json/* readJson */.Vh)(text.replace(/^\uFEFF/, ""));
    return json === undefined ? unusable(`--context ${path} is no JSON`) : { kind: "read", json };
}
function unusable(...flaws) {
    return { kind: "unusable", flaws };
}

;// CONCATENATED MODULE: ./.tools/command/src/explain-command.ts
// `surepush explain`: a log in, a diagnosis out. It needs no token, no image and no network.







/** 0 when a cause is named, 3 when none is. */
async function explain(args, outside) {
    const { stdout, stderr, env } = outside;
    const read = readExplainArguments(args, (path) => (0,external_node_fs_.readFileSync)(path, "utf8"));
    switch (read.kind) {
        case "help":
            stdout.write(EXPLAIN_HELP);
            return 0;
        case "unusable":
            stderr.write(`${read.flaws.join("\n")}\n\n${EXPLAIN_HELP}`);
            return 2;
        case "explain": {
            const log = await openLog(read.path);
            if (log.kind === "unreadable") {
                stderr.write(`${read.path} cannot be read: ${log.reason}\n\n${EXPLAIN_HELP}`);
                return 2;
            }
            const diagnosis = await explainLog(log.pieces, read.told);
            const style = styleFor(wantsColours(stdout.isTTY, env));
            stdout.write(read.json ? `${diagnosisJson(diagnosis)}\n` : pageOf(diagnosis, style));
            return diagnosis.code === "unknown" ? 3 : 0;
        }
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
;// CONCATENATED MODULE: ./.tools/command/src/adapters/gh.ts
// GitHub's own command, `gh`: it keeps the token of the user's login, in the system's keychain where there is one.

/** A keychain may ask its owner to unlock it. In milliseconds. */
const PATIENCE = 10_000;
/** The token for a GitHub's host, such as `github.com`. Nothing when there is no `gh`, or nobody is logged in. */
function askGh(environment, host) {
    const args = ["auth", "token", "--hostname", host];
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)("gh", args, { env: environment, timeout: PATIENCE, windowsHide: true }, (error, stdout) => {
            resolve(error === null ? stdout.trim() || undefined : undefined);
        });
    });
}

;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: ./.tools/command/src/adapters/prompt.ts
// What a person types or pipes in: a hidden line at a terminal, or all of standard input.


/** A token is a few hundred letters; whoever pipes in more has taken the wrong file. */
const LONGEST = 64 * 1024;
/** Asks for a line that is not shown. Ctrl-C interrupts, Ctrl-D hands in nothing. */
function askHidden(question, { input, output }) {
    // Node's own line editor does the keys; what it would show goes nowhere.
    const nowhere = new external_node_stream_namespaceObject.Writable({
        write: (_chunk, _encoding, done) => {
            done();
        },
    });
    const lines = (0,external_node_readline_namespaceObject.createInterface)({ input, output: nowhere, terminal: true, historySize: 0 });
    // Only now does the terminal no longer show what is typed: who pastes at the first sign must not be quicker.
    output.write(question);
    return new Promise((resolve) => {
        const end = (typed) => {
            resolve(typed);
            lines.close();
        };
        lines.on("line", (text) => {
            end({ kind: "typed", text });
        });
        lines.on("SIGINT", () => {
            end({ kind: "interrupted" });
        });
        lines.on("close", () => {
            output.write("\n");
            resolve({ kind: "typed", text: "" });
        });
    });
}
/** All of it, as far as it may be a token. */
async function readAll(input) {
    const pieces = [];
    let length = 0;
    for await (const piece of input) {
        pieces.push(piece);
        length += piece.length;
        if (length > LONGEST)
            break;
    }
    return Buffer.concat(pieces).subarray(0, LONGEST).toString("utf8");
}

// EXTERNAL MODULE: ./.tools/command/src/adapters/repository/git.ts
var git = __nccwpck_require__(4287);
;// CONCATENATED MODULE: ./.tools/command/src/adapters/repository/clone.ts
// What the clone in the working directory tells of itself: where it comes from, what is checked out, its main branch.



/** Asks git for names only: nothing that would run a program that a stranger's clone names. */
async function readClone(environment) {
    const ask = (...args) => (0,git/* askGit */.gG)(environment, args);
    const [remote, head, unborn, defaultBranch, packageRepository] = await Promise.all([
        addressOfRemote(ask),
        (0,git/* headOfClone */.Nt)(environment),
        ask("symbolic-ref", "--quiet", "HEAD"),
        nameOfDefaultBranch(ask),
        repositoryOfPackage(),
    ]);
    return { remote, head: head ?? unbornHead(unborn), defaultBranch, packageRepository };
}
/** `get-url` minds `insteadOf`, by which people shorten addresses. */
async function addressOfRemote(ask) {
    const origin = await ask("remote", "get-url", "origin");
    if (origin !== undefined)
        return origin;
    const [only, ...others] = (await ask("remote"))?.split("\n").filter(Boolean) ?? [];
    return only !== undefined && others.length === 0 ? ask("remote", "get-url", "--", only) : undefined;
}
/** What `git clone` wrote down; else the one of the two usual names that is there. */
async function nameOfDefaultBranch(ask) {
    const told = await ask("symbolic-ref", "--quiet", "refs/remotes/origin/HEAD");
    if (told)
        return told.replace("refs/remotes/origin/", "");
    const [here, names] = await Promise.all([
        ask("symbolic-ref", "--quiet", "HEAD"),
        ask("for-each-ref", "--format=%(refname)", "refs/heads/main", "refs/heads/master"),
    ]);
    const branches = [...(names?.split("\n") ?? []), here ?? ""];
    return ["main", "master"].find((name) => branches.includes(`refs/heads/${name}`));
}
/** A branch without a commit. */
function unbornHead(ref) {
    return ref ? { ref, sha: undefined } : undefined;
}
async function repositoryOfPackage() {
    const text = await (0,promises_.readFile)("package.json", "utf8").catch(() => undefined);
    const json = text === undefined ? undefined : (0,domain_json/* readJson */.Vh)(text);
    return (0,domain_json/* textField */.M8)(json, "repository") ?? (0,domain_json/* textField */.M8)((0,domain_json/* field */.ZZ)(json, "repository"), "url");
}

// EXTERNAL MODULE: ./.tools/command/src/domain/input-problem.ts
var input_problem = __nccwpck_require__(3376);
// EXTERNAL MODULE: ./.tools/command/src/domain/token.ts
var domain_token = __nccwpck_require__(2163);
;// CONCATENATED MODULE: ./.tools/command/src/domain/remote.ts
// A git remote's address: on which server it is, and whose repository it names.
/** `https://user:token@github.com:8443/owner/name.git`; `git+` is npm's. Nothing before the `@` is kept. */
const URL_FORM = /^(?:git\+)?(?<scheme>https?|ssh|git):\/\/(?:[^/]*@)?(?<host>[^/:@]+)(?::(?<port>\d+))?\/(?<path>.+)$/i;
/** `git@github.com:owner/name.git`, as scp has it; a letter alone is a drive of Windows. */
const SCP_FORM = /^(?:[^/@:]+@)?(?<host>[^/:@]{2,}):(?!\/\/)(?<path>.+)$/;
/** `owner/name`, of letters that GitHub lets be in both. */
const SLUG = /^(?<owner>[A-Za-z0-9][\w-]*)\/(?<name>[\w.-]+)$/;
/**
 * GitHub under another name: SSH over the port of HTTPS, and the aliases that GitHub's documentation has people write
 * into `~/.ssh/config` when they have several keys. Source: GitHub docs, "Using SSH over the HTTPS port", "Managing
 * deploy keys".
 */
const GITHUB = /^(?:(?:www|ssh)\.)?github\.com$|^github(?:\.com)?-[\w-]+$|^github$/i;
/** Hosts of git repositories that are surely no GitHub. */
const OTHERS = /^(?:gitlab|codeberg|bitbucket|gitee)\.|(?:^|\.)(?:gitlab\.com|bitbucket\.org|codeberg\.org|gitee\.com|sr\.ht|dev\.azure\.com|visualstudio\.com|amazonaws\.com|google\.com)$/i;
/** Every form that git takes, and that `package.json` has. */
function readRemote(address) {
    const text = address.trim();
    const { scheme = "ssh", host, port, path } = (URL_FORM.exec(text) ?? SCP_FORM.exec(text))?.groups ?? {};
    if (host === undefined || path === undefined)
        return elsewhere("a folder, and on no server");
    const slug = SLUG.exec(path.replace(/^\/+|\/+$/g, "").replace(/\.git$/i, ""))?.groups;
    if (OTHERS.test(host))
        return elsewhere(`on ${host}, which is no GitHub`);
    if (slug?.owner === undefined || slug.name === undefined || /^\.{1,2}$/.test(slug.name))
        return elsewhere(`on ${host}, and not of the form OWNER/NAME`);
    const { owner, name } = slug;
    if (GITHUB.test(host))
        return { kind: "repository", server: "https://github.com", owner, name };
    if (!host.includes(".") && host.toLowerCase() !== "localhost")
        return elsewhere(`on ${host}, an alias that only ssh knows`);
    // The port of ssh is not the one of the pages.
    const isWeb = /^https?$/i.test(scheme) && port !== undefined && !["80", "443"].includes(port);
    return {
        kind: "repository",
        server: `https://${host.toLowerCase()}${isWeb ? `:${port}` : ""}`,
        owner,
        name,
    };
}
/** What stands in `package.json`: `{"url": …}`, an address, `owner/name` or `github:owner/name`. */
function readRepositoryField(text) {
    const short = /^(?:(?<host>[a-z]+):)?(?<slug>[\w-]+\/[\w.-]+)$/.exec(text.trim())?.groups;
    if (short?.slug === undefined)
        return readRemote(text);
    return short.host === undefined || short.host === "github"
        ? readRemote(`https://github.com/${short.slug}`)
        : elsewhere(`on ${short.host}, which is no GitHub`);
}
function elsewhere(where) {
    return { kind: "elsewhere", where };
}

;// CONCATENATED MODULE: ./.tools/command/src/shell/command/folder.ts
// The folder in the words of a run: what git tells becomes what GitHub would have told, and one parser reads both.

/** Variables that speak of a workflow's run. Outside of one they are leftovers of something else. */
const OF_A_RUN = [
    "GITHUB_ACTOR",
    "GITHUB_BASE_REF",
    "GITHUB_EVENT_NAME",
    "GITHUB_EVENT_PATH",
    "GITHUB_HEAD_REF",
    "GITHUB_REF",
    "GITHUB_REPOSITORY",
    "GITHUB_SHA",
];
/** Inside of GitHub Actions the run's own words count, and git is not asked. */
function isInActions({ GITHUB_ACTIONS }) {
    return GITHUB_ACTIONS === "true";
}
/** Source: GitHub docs, "Default environment variables" and "Webhook events and payloads", push. */
function localRun(folder, environment) {
    const bare = Object.fromEntries(Object.entries(environment).filter(([name]) => !OF_A_RUN.includes(name)));
    const { head, defaultBranch } = folder;
    const { remote, nameless } = repositoryOf(folder);
    const slug = remote && `${remote.owner}/${remote.name}`;
    const repository = remote && { GITHUB_REPOSITORY: slug, GITHUB_SERVER_URL: remote.server };
    return {
        environment: {
            ...bare,
            ...repository,
            ...(head === undefined ? {} : { GITHUB_REF: head.ref, GITHUB_SHA: head.sha }),
        },
        event: {
            repository: {
                default_branch: defaultBranch,
                ...(remote && { html_url: `${remote.server}/${slug ?? ""}` }),
            },
        },
        server: remote?.server,
        nameless,
    };
}
/** Where the clone comes from; `package.json` where git tells nothing. */
function repositoryOf({ remote, packageRepository }) {
    const [what, read] = remote !== undefined
        ? ["the git remote", readRemote(remote)]
        : ["the repository in package.json", packageRepository && readRepositoryField(packageRepository)];
    if (read === "" || read === undefined)
        return {
            remote: undefined,
            nameless: "there is no git remote here, and no repository in a package.json, to name it after",
        };
    return read.kind === "repository"
        ? { remote: read, nameless: undefined }
        : { remote: undefined, nameless: `${what} is ${read.where}` };
}
/**
 * Whether somebody beside the clone says that this GitHub is theirs. A clone is a stranger's text: a token must not go
 * to a host because a clone names it.
 */
function isNamedByUser(server, { GITHUB_SERVER_URL, GH_HOST }, registry) {
    const { host } = new URL(server);
    const named = [GITHUB_SERVER_URL ?? "", `https://${GH_HOST ?? ""}`]
        .filter((url) => URL.canParse(url))
        .map((url) => new URL(url).host);
    return host === "github.com" || named.includes(host) || registry !== "";
}

;// CONCATENATED MODULE: ./.tools/command/src/shell/command/tag-words.ts
// The words after `surepush push`: tags as people type them, as the rules that the action's input has.
/** A version in full: `v1.0.0`, `1.0.0-rc.1`. Source: Semantic Versioning 2.0.0. */
const VERSION = /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;
/** A version is its own tag, and `latest` with it where it is the highest one; any other word is a tag or a rule. */
function tagInput(words, option) {
    const rules = words.map((word) => VERSION.test(word) ? `type=semver,pattern={{raw}},value=${word}` : word);
    return [...rules, option].filter((line) => line !== "").join("\n");
}

;// CONCATENATED MODULE: ./.tools/command/src/shell/command/command-inputs.ts





/** An image without `--registry` names its registry itself; a command has its own access, and its own words. */
function completeInputs({ command, inputs, words, folder }) {
    const named = /^(?:.*\bname=)?(?<host>localhost|[^\s/,=]+[.:][^\s/,=]*)\//.exec(inputs.images.trim())
        ?.groups?.host;
    const isNameless = command === "login" && inputs.images === "" && folder?.nameless !== undefined;
    const registry = inputs.registry.trim() || (named ?? "");
    return {
        ...inputs,
        registry,
        // A login is to a registry. Where an image has to be named all the same, it is one of nobody's.
        images: isNameless ? `${registry || "ghcr.io"}/owner/name` : inputs.images,
        access: command === "pull" ? "pull" : inputs.access,
        tags: command === "push" ? tagInput(words, inputs.tags) : inputs.tags,
    };
}
/** What is wrong before anything is parsed: no name for the image, or a host that only a stranger's clone names. */
function flawInFolder(inputs, folder, environment) {
    if (folder === undefined)
        return undefined;
    const { nameless, server } = folder;
    if (nameless !== undefined && inputs.images.trim() === "")
        return {
            input: "--image",
            value: "",
            flaw: `it is left out, and ${nameless}`,
            allowed: "an image such as ghcr.io/OWNER/NAME",
        };
    if (server === undefined || isNamedByUser(server, environment, inputs.registry))
        return undefined;
    const { host } = new URL(server);
    return {
        input: "--registry",
        value: "",
        flaw: `it is left out, and ${host} is named by this clone alone: a token goes to no host because a clone names it`,
        allowed: `\`--registry ${(0,registry_host/* registryOf */.Fv)(server)}\`, or GH_HOST=${host} in the environment, if that is your GitHub`,
    };
}
/** The token, and for GitHub's API the same where it is GitHub's own and the registry is that of the clone. */
function withToken(inputs, token, folder) {
    const { registry } = inputs;
    const isOfClone = folder?.server !== undefined &&
        (registry === "" || (0,registry_host/* isLoopback */.U9)(registry) || registry.toLowerCase() === (0,registry_host/* registryOf */.Fv)(folder.server));
    return { ...inputs, token, "github-token": isOfClone && (0,domain_token/* isGitHubs */.bC)(new domain_secret/* Secret */.zh(token)) ? token : "" };
}

;// CONCATENATED MODULE: ./.tools/command/src/shell/command/token-source.ts
// Where a token comes from: the order of the places that are looked at, and how each is called.
/** In this order; an empty one is none. `CR_PAT` is what GitHub's first guides to ghcr.io called it. */
const VARIABLES = ["GITHUB_TOKEN", "GH_TOKEN", "CR_PAT"];
/** Whoever says where it is, is believed, an empty token, too; `gh` is asked only where there is no other. */
async function findToken({ environment, readStdin, askGh }) {
    if (readStdin !== undefined)
        return { value: (await readStdin()).replace(/\r?\n$/, ""), source: "--token-stdin" };
    for (const source of VARIABLES) {
        const value = environment[source];
        if (value)
            return { value, source };
    }
    const value = await askGh();
    return value ? { value, source: "gh auth token" } : undefined;
}

;// CONCATENATED MODULE: ./.tools/command/src/domain/metadata/metadata.ts
/** Of a run that makes no image. */
const NO_METADATA = {
    tags: [],
    silent: [],
    labels: [],
    annotations: [],
    remarks: [],
    isContested: false,
};

// EXTERNAL MODULE: ./.tools/command/src/domain/metadata/resolve.ts + 5 modules
var resolve = __nccwpck_require__(2287);
// EXTERNAL MODULE: ./.tools/command/src/domain/metadata/silence.ts
var silence = __nccwpck_require__(9981);
// EXTERNAL MODULE: ./.tools/command/src/domain/run-context.ts
var run_context = __nccwpck_require__(5909);
;// CONCATENATED MODULE: ./.tools/command/src/domain/trust.ts
// Trust: whether this event may push at all, whatever the token may do.

/** `auto` pushes on every event but pull requests; a stranger's commit is never pushed with our secrets. */
function decidePush(choice, context) {
    if (choice === "false")
        return { kind: "build-only", reason: "asked" };
    if ((0,run_context/* isForeignHeadWithSecrets */.Cf)(context))
        return choice === "true" ? { kind: "forbidden" } : { kind: "build-only", reason: "fork" };
    if (choice === "true" || !(0,run_context/* isPullRequest */.r0)(context))
        return { kind: "push" };
    if (context.head === "foreign")
        return { kind: "build-only", reason: "fork" };
    return { kind: "build-only", reason: context.dependabot ? "dependabot" : "pull-request" };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./.tools/command/src/domain/build-option.ts
var build_option = __nccwpck_require__(5294);
;// CONCATENATED MODULE: ./.tools/command/src/shell/build.ts
// The inputs of a build: its context, its Dockerfile, its arguments.


/** Folder and Dockerfile must be there where a build is `needed`; docker looks by itself at what is remote. */
function parseBuild(inputs, { needed, look }, complain) {
    const context = inputs.context.trim() || ".";
    const file = optional(inputs.file);
    if (needed && !(0,build_option/* isRemoteContext */.uN)(context)) {
        const isFolder = look(context) === "folder";
        const dockerfile = file ?? (0,external_node_path_.join)(context, "Dockerfile");
        if (!isFolder)
            complain("context", context, {
                flaw: "there is no such folder",
                allowed: "a folder, or the URL of a git repository",
            });
        if ((isFolder || file !== undefined) && look(dockerfile) !== "file")
            complain("file", dockerfile, { flaw: "there is no such file", allowed: "the path of a Dockerfile" });
    }
    const buildArgs = lines(inputs["build-args"]);
    for (const argument of buildArgs)
        if (!/^[^\s=]+(?:=|$)/.test(argument))
            complain("build-args", argument, {
                flaw: "it does not begin with a name",
                allowed: "NAME=VALUE, one a line",
            });
    return { context, file, target: optional(inputs.target), buildArgs };
}
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
function optional(text) {
    return text.trim() || undefined;
}

// EXTERNAL MODULE: ./.tools/command/src/domain/destination.ts
var destination = __nccwpck_require__(7086);
// EXTERNAL MODULE: ./.tools/command/src/domain/metadata/read.ts
var read = __nccwpck_require__(2828);
// EXTERNAL MODULE: ./.tools/command/src/domain/metadata/records.ts
var records = __nccwpck_require__(7796);
;// CONCATENATED MODULE: ./.tools/command/src/shell/image.ts
// The inputs of the images' names: the registry, the images there and elsewhere.





/** Left out, it is the registry of the GitHub that runs the workflow. */
function parseRegistry(inputs, { serverUrl = registry_host/* GITHUB_DOT_COM */.Q$, apiUrl }, complain) {
    const standard = URL.canParse(serverUrl) ? (0,registry_host/* registryOf */.Fv)(serverUrl) : "ghcr.io";
    const text = inputs.registry.trim() || standard;
    const flaw = (0,registry_host/* registryFlaw */.m_)(text);
    if (flaw !== undefined)
        complain("registry", text, { flaw, allowed: `a host name such as ${standard}, with a port or without` });
    return (0,registry_host/* registryHost */.U$)(flaw === undefined ? text : standard, {
        serverUrl,
        ...(apiUrl === undefined ? {} : { apiUrl }),
    });
}
/** Left out, it is the repository's own name on the registry. At least one image has to be there. */
function parseImages(inputs, { registry, context: { repository } }, { language, complain }) {
    const allowed = `an image such as ${registry.host}/OWNER/NAME, one a line`;
    const written = readNames(inputs.images, language);
    if (written.kind === "flaw") {
        complain("images", inputs.images.trim(), { flaw: written.flaw, allowed });
        return undefined;
    }
    const standard = repository && `${registry.host}/${repository.owner}/${repository.name}`;
    const names = inputs.images.trim() === "" && standard !== undefined ? [standard] : written.value;
    if (names.length === 0) {
        const flaw = inputs.images.trim() === ""
            ? "it is empty, and there is no repository to name the image after"
            : "none of its images is enabled";
        complain("images", inputs.images.trim(), { flaw, allowed });
        return undefined;
    }
    const parsed = names.map((name) => ({ name, ...(0,destination/* parseDestination */.G2)(name, registry.host) }));
    const destinations = parsed.flatMap((one) => (one.kind === "destination" ? [one.destination] : []));
    const [image] = (0,destination/* ownImages */.Fq)(destinations);
    for (const one of parsed) {
        const flaw = image === undefined ? whyNotOwn(one.name, registry.host) : flawIn(one);
        if (flaw !== undefined)
            complain("images", one.name, { flaw, allowed });
    }
    if (image === undefined)
        return undefined;
    const remarks = parsed.flatMap((one) => one.kind === "destination" && one.lowered
        ? [`The image is named ${(0,destination/* printDestination */.G8)(one.destination)}: registries know lower case only.`]
        : []);
    return { image, destinations: unique(destinations), remarks };
}
/** Where no image is on our registry, each says why it is not. */
function whyNotOwn(name, registry) {
    const parsed = (0,image_reference/* parseImage */.zZ)(name, registry);
    return parsed.kind === "flaw" ? parsed.flaw : undefined;
}
function flawIn(one) {
    return one.kind === "flaw" ? one.flaw : undefined;
}
function unique(destinations) {
    return [...new Map(destinations.map((one) => [(0,destination/* printDestination */.G8)(one), one])).values()];
}
/** `ghcr.io/a/b`, `name=ghcr.io/a/b,enable=false`, or several plain names between commas. */
function readNames(text, language) {
    const names = [];
    for (const line of (0,records/* readLines */.Se)(text)) {
        const fields = (0,records/* readFields */.qU)(line, language);
        if (fields.kind === "flaw")
            return fields;
        const own = [];
        let isEnabled = true;
        for (const { key, value } of fields.value.map(records/* splitField */.dU)) {
            if (key === undefined || key === "name")
                own.push(value);
            else if (key !== "enable")
                return (0,read/* flaw */.J)(`it has no attribute "${key}", only name, enable`);
            else if (value !== "true" && value !== "false")
                return (0,read/* flaw */.J)("enable is true or false");
            else
                isEnabled = value === "true";
        }
        if (isEnabled)
            names.push(...own.filter((name) => name !== ""));
    }
    return (0,read/* read */.L)(names);
}

// EXTERNAL MODULE: ./.tools/command/src/domain/metadata/expression.ts
var expression = __nccwpck_require__(5714);
// EXTERNAL MODULE: ./.tools/command/src/domain/metadata/facts.ts
var metadata_facts = __nccwpck_require__(9893);
;// CONCATENATED MODULE: ./.tools/command/src/domain/metadata/default-rules.ts
// The rules of a run that names none: what people expect of a branch, a release, a pull request, a nightly build.

/** As a user would write them. `0` is never a tag: before 1.0.0 every minor version may break. */
function defaultRules(facts, language) {
    if (facts.event === "schedule")
        return ["type=schedule"];
    const gitTag = (0,metadata_facts/* gitTagOf */.Eb)(facts);
    if (gitTag === undefined)
        return ["type=ref,event=branch", "type=ref,event=pr"];
    const version = language.schemes.semver.read(gitTag);
    if (version === undefined)
        return ["type=ref,event=tag"];
    return [
        "type=semver,pattern={{version}}",
        "type=semver,pattern={{major}}.{{minor}}",
        ...(version.numbers[0] === 0 ? [] : ["type=semver,pattern={{major}}"]),
    ];
}

// EXTERNAL MODULE: ./.tools/command/src/domain/metadata/flavor.ts
var metadata_flavor = __nccwpck_require__(8976);
;// CONCATENATED MODULE: ./.tools/command/src/domain/metadata/tag-rule.ts


const REF_EVENTS = ["branch", "tag", "pr"];
const SHA_FORMATS = ["short", "long"];
/** Source: docker/metadata-action's README, "priority attribute". */
const PRIORITIES = {
    schedule: 1000,
    semver: 900,
    pep440: 900,
    match: 800,
    edge: 700,
    ref: 600,
    raw: 200,
    sha: 100,
};
const TYPES = Object.keys(PRIORITIES).join(", ");
/** What any rule may say. One that its type does not ask for is let pass, one that is none of these is a mistake. */
const ATTRIBUTES = "type, enable, priority, prefix, suffix, pattern, value, match, group, branch, event, format";
function parseTagRule(text, language) {
    const fields = (0,records/* readFields */.qU)(text, language);
    if (fields.kind === "flaw")
        return fields;
    const attributes = new Map(fields.value.map(records/* splitField */.dU).map(({ key = "value", value }) => [key, value]));
    const unknown = [...attributes.keys()].find((key) => !ATTRIBUTES.split(", ").includes(key));
    if (unknown !== undefined)
        return (0,read/* flaw */.J)(`it has no attribute "${unknown}", only ${ATTRIBUTES}`);
    const type = attributes.get("type") ?? "raw";
    if (!isTagType(type))
        return (0,read/* flaw */.J)(`there is no type "${type}", only ${TYPES}`);
    const priority = Number(attributes.get("priority") ?? PRIORITIES[type]);
    if (Number.isNaN(priority))
        return (0,read/* flaw */.J)("its priority is no number");
    const own = parseOwn(type, attributes);
    if (own.kind === "flaw")
        return own;
    const common = {
        text,
        enable: attributes.get("enable") ?? "true",
        priority,
        prefix: attributes.get("prefix") ?? prefixOf(own.value),
        suffix: attributes.get("suffix"),
    };
    return (0,read/* read */.L)({ ...common, ...own.value });
}
/** `pr-` and `sha-` stand there unless the rule has a prefix of its own, an empty one included. */
function prefixOf(rule) {
    if (rule.type === "ref" && rule.event === "pr")
        return "pr-";
    return rule.type === "sha" ? "sha-" : undefined;
}
function parseOwn(type, attributes) {
    const value = attributes.get("value") || undefined;
    const pattern = attributes.get("pattern");
    switch (type) {
        case "schedule":
            return (0,read/* read */.L)({ type, pattern: pattern ?? "nightly" });
        case "semver":
        case "pep440": {
            if (pattern === undefined)
                return (0,read/* flaw */.J)(`type=${type} needs a pattern such as {{version}}`);
            const match = attributes.get("match");
            if (!match)
                return (0,read/* read */.L)({ type, pattern, value, match: undefined });
            const compiled = compile(match, "match");
            return compiled.kind === "flaw" ? compiled : (0,read/* read */.L)({ type, pattern, value, match: compiled.value });
        }
        case "match": {
            if (pattern === undefined)
                return (0,read/* flaw */.J)("type=match needs a pattern, which is a regular expression");
            const group = Number(attributes.get("group") ?? 0);
            if (!Number.isInteger(group) || group < 0)
                return (0,read/* flaw */.J)("its group is no number");
            const [, inner, flags] = /^\/(.+)\/(.*)$/s.exec(pattern) ?? [];
            const compiled = compile(inner ?? pattern, "pattern", flags);
            return compiled.kind === "flaw" ? compiled : (0,read/* read */.L)({ type, pattern: compiled.value, value, group });
        }
        case "edge":
            return (0,read/* read */.L)({ type, branch: attributes.get("branch") || undefined });
        case "ref": {
            const event = REF_EVENTS.find((known) => known === attributes.get("event"));
            return event === undefined
                ? (0,read/* flaw */.J)(`type=ref needs an event: ${REF_EVENTS.join(", ")}`)
                : (0,read/* read */.L)({ type, event });
        }
        case "raw":
            return attributes.has("value")
                ? (0,read/* read */.L)({ type, value: value ?? "" })
                : (0,read/* flaw */.J)("type=raw needs a value, such as type=raw,value=nightly");
        case "sha": {
            const format = SHA_FORMATS.find((known) => known === (attributes.get("format") ?? "short"));
            return format === undefined
                ? (0,read/* flaw */.J)(`its format is none of ${SHA_FORMATS.join(", ")}`)
                : (0,read/* read */.L)({ type, format });
        }
    }
}
function isTagType(text) {
    return Object.hasOwn(PRIORITIES, text);
}
function compile(source, attribute, flags = "") {
    try {
        // A global expression would match one piece only, and remember where.
        return (0,read/* read */.L)(new RegExp(source, flags.replaceAll(/[gy]/g, "")));
    }
    catch {
        return (0,read/* flaw */.J)(`its ${attribute} is no regular expression`);
    }
}

// EXTERNAL MODULE: ./.tools/command/src/shell/metadata-variables.ts
var metadata_variables = __nccwpck_require__(4279);
;// CONCATENATED MODULE: ./.tools/command/src/shell/metadata.ts






const A_RULE = "a tag, or a rule such as `type=semver,pattern={{version}}`, one a line";
const A_FLAVOR = "`latest=auto`, `prefix=x-` or `suffix=-x,onlatest=true`, one a line";
const A_LABEL = "`name=value`, one a line";
/** Everything is read, and nothing is filled in yet: expressions speak of facts that may still be asked for. */
function parseMetadata(inputs, { facts, language, metadataVariables }, complain) {
    const written = (0,records/* readLines */.Se)(inputs.tags).flatMap(plainTags);
    const lines = written.length > 0 ? written : defaultRules(facts, language);
    const tags = lines.flatMap((line) => take("tags", line, parseTagRule(line, language)));
    const flavor = (0,records/* readLines */.Se)(inputs.flavor).reduce((made, line) => take("flavor", line, (0,metadata_flavor/* parseFlavor */.wp)(line, made, language))[0] ?? made, metadata_flavor/* NO_FLAVOR */.n6);
    return {
        tags: byPriority(tags),
        flavor,
        labels: take("labels", inputs.labels, (0,records/* readTexts */.Z7)(inputs.labels, language)).flat(),
        annotations: take("annotations", inputs.annotations, (0,records/* readTexts */.Z7)(inputs.annotations, language)).flat(),
        shaLength: shaLength(),
    };
    function shaLength() {
        const written = metadataVariables.shaLength;
        const length = written === undefined ? expression/* SHORT_SHA */.AZ : (0,metadata_variables/* parseShaLength */.YK)(written);
        if (length === undefined)
            complain("DOCKER_METADATA_SHORT_SHA_LENGTH", written ?? "", {
                flaw: "it is no number of characters",
                allowed: "a whole number such as 7 or 12",
            });
        return length ?? expression/* SHORT_SHA */.AZ;
    }
    function take(input, text, got) {
        if (got.kind === "read")
            return [got.value];
        complain(input, text, { flaw: got.flaw, allowed: ALLOWED[input] ?? "" });
        return [];
    }
}
/** What may stand in each of these inputs. */
const ALLOWED = {
    tags: A_RULE,
    flavor: A_FLAVOR,
    labels: A_LABEL,
    annotations: A_LABEL,
};
/** Plain tags may share a line: `1.2.3,latest`. Fields of a rule have a `=`, or quotes. */
function plainTags(line) {
    if (/[="{]/.test(line))
        return [line];
    return line
        .split(",")
        .map((tag) => tag.trim())
        .filter((tag) => tag !== "");
}
function byPriority(rules) {
    return rules.toSorted((one, other) => other.priority - one.priority);
}
function parseForm(inputs, { metadataVariables }) {
    return {
        separators: {
            tags: inputs["sep-tags"] || "\n",
            labels: inputs["sep-labels"] || "\n",
            annotations: inputs["sep-annotations"] || "\n",
        },
        levels: (0,metadata_variables/* parseLevels */.hl)(metadataVariables.levels ?? "manifest,index"),
        toEnvironment: (0,metadata_variables/* isOn */.Mp)(metadataVariables.toEnvironment),
    };
}

;// CONCATENATED MODULE: ./.tools/command/src/shell/request.ts











function parseRequest(inputs, surroundings) {
    const problems = [];
    const complain = (input, value, why) => problems.push({ input, value, ...why });
    const { context, facts, language } = surroundings;
    for (const input of ["username", "context", "file", "target"])
        if (/[\r\n]/.test(inputs[input].trim()))
            complain(input, inputs[input], { flaw: "it has a line end inside", allowed: "one line" });
    const operation = choose("operation", ["push", "check"], "push");
    const pushChoice = choose("push", ["auto", "true", "false"], "auto");
    const scopeCheck = choose("scope-check", ["auto", "strict", "off"], "auto");
    const access = choose("access", ["push", "pull", "delete"], "push");
    const dryRun = choose("dry-run", ["false", "true"], "false") === "true";
    const registry = parseRegistry(inputs, surroundings, complain);
    const parsedImages = parseImages(inputs, { registry, context }, { language, complain });
    choose("metadata-context", ["workflow", "git"], "workflow");
    if (surroundings.lacksClone)
        complain("metadata-context", inputs["metadata-context"], {
            flaw: "there is no git clone in the working directory",
            allowed: "`workflow`, or `git` after a step actions/checkout",
        });
    const push = decidePush(pushChoice, context);
    const draft = { rules: parseMetadata(inputs, surroundings, complain), facts };
    const metadata = operation === "push" && problems.length === 0 ? resolveDraft(draft) : NO_METADATA;
    const build = parseBuild(inputs, { needed: operation === "push", look: surroundings.look }, complain);
    const token = new domain_secret/* Secret */.zh(inputs.token);
    const jobToken = inputs["github-token"];
    const isOwn = isOwnGitHub(registry, surroundings);
    if (isLost(token, registry) ||
        (!isOwn && (0,domain_token/* kindOf */.I)(token) === "installation") ||
        (!isOwn && jobToken !== "" && inputs.token === jobToken))
        complain("registry", registry.host, {
            flaw: "the token is GitHub's, and not for this registry",
            allowed: "the registry that the token is for, or another one together with a `token` of its own",
        });
    if (problems.length > 0 || parsedImages === undefined)
        return { kind: "problems", problems };
    return {
        kind: "request",
        request: {
            operation,
            question: {
                access: operation === "check" ? access : "push",
                image: parsedImages.image,
                registry,
                context,
                scopeCheck,
            },
            credentials: {
                username: inputs.username.trim() || (context.actor ?? run_context/* NOBODY */.oQ),
                token,
            },
            gitHubToken: isOwn && jobToken !== "" ? new domain_secret/* Secret */.zh(jobToken) : undefined,
            destinations: parsedImages.destinations,
            metadata,
            draft,
            form: parseForm(inputs, surroundings),
            build,
            push,
            dryRun,
            remarks: parsedImages.remarks,
        },
    };
    /** What is still to be asked for may make a tag of a rule that gives none yet. */
    function resolveDraft({ rules }) {
        const resolved = (0,resolve/* resolve */.h)(rules, { facts, published: { kind: "none" }, pushes: push.kind === "push" }, language);
        if (resolved.kind === "problems") {
            for (const { input, value, flaw } of resolved.problems)
                complain(input, value, { flaw, allowed: ALLOWED[input] ?? "" });
            return NO_METADATA;
        }
        if (resolved.metadata.tags.length === 0 && !(0,silence/* mayStillSpeak */.w)(facts))
            problems.push(...(0,silence/* tellSilence */.H)(resolved.metadata, facts));
        return resolved.metadata;
    }
    function choose(input, choices, standard) {
        const value = inputs[input].trim();
        const chosen = value === "" ? standard : choices.find((choice) => choice === value);
        if (chosen === undefined)
            complain(input, value, { flaw: "it is none of the choices", allowed: orList(choices) });
        return chosen ?? standard;
    }
}
/** A token of GitHub's on its way to a host that is neither GitHub's nor this machine. */
function isLost(token, { gitHub, host }) {
    return (0,domain_token/* isGitHubs */.bC)(token) && gitHub === undefined && !(0,registry_host/* isLoopback */.U9)(host);
}
/** Whether the workflow's GitHub is the registry's, so that the job's own token may go there. */
function isOwnGitHub({ gitHub, host }, { serverUrl = registry_host/* GITHUB_DOT_COM */.Q$ }) {
    return (0,registry_host/* isLoopback */.U9)(host) || gitHub?.serverUrl === serverUrl;
}
/** `auto, true or false` */
function orList(words) {
    return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}

// EXTERNAL MODULE: ./.tools/command/src/wiring.ts + 22 modules
var src_wiring = __nccwpck_require__(4479);
;// CONCATENATED MODULE: ./.tools/command/src/local-run.ts
// One command on one's own machine: from what was typed to a request that the engine takes.











/** Mistakes are told before anybody is asked for a token. */
async function prepare(line, outside) {
    const environment = outside.env;
    const folder = isInActions(environment) ? undefined : localRun(await readClone(environment), environment);
    const inputs = completeInputs({ ...line, folder });
    const flaw = flawInFolder(inputs, folder, environment);
    if (flaw !== undefined)
        return problems([flaw]);
    const around = await (0,src_wiring/* surroundings */.i5)(inputs, folder?.environment ?? environment, folder?.event);
    const draft = parseRequest(inputs, around);
    if (draft.kind === "problems")
        return problems(draft.problems);
    const { question } = draft.request;
    const { host } = new URL(question.registry.gitHub?.serverUrl ?? registry_host/* GITHUB_DOT_COM */.Q$);
    const isTyped = line.tokenFromStdin && outside.stdin.isTTY;
    const found = isTyped
        ? undefined
        : await findToken({
            environment,
            readStdin: line.tokenFromStdin ? () => readAll(outside.stdin) : undefined,
            askGh: () => askGh(environment, host),
        });
    const token = found ?? (await ask());
    if (token !== undefined && "kind" in token)
        return token;
    const parsed = parseRequest(withToken(inputs, token?.value ?? "", folder), around);
    if (parsed.kind === "problems")
        return problems(parsed.problems);
    return { kind: "request", request: parsed.request, language: around.language, token };
    /** Where a person sits who can be asked; anybody may pull what is public. */
    async function ask() {
        const { stdin: input, stderr: output } = outside;
        if (!input.isTTY || !output.isTTY || line.json || line.command === "pull")
            return undefined;
        const typed = await askHidden(invitation(question, isTyped), { input, output });
        return typed.kind === "interrupted" ? typed : { value: typed.text.trim(), source: "typed in" };
    }
}
function invitation(question, isAnnounced) {
    const found = isAnnounced
        ? ""
        : "There is no token in GITHUB_TOKEN, GH_TOKEN or CR_PAT, and none of gh's.\n";
    return `${found}Here you make a classic one, with the right boxes ticked:
  ${(0,remedy/* newTokenLink */.IS)(question)}
Paste it here. It is not shown, and not kept: `;
}
function problems(found) {
    return { kind: "problems", diagnosis: (0,input_problem/* diagnoseInputs */.K)(found) };
}

;// CONCATENATED MODULE: ./.tools/command/src/render/command-json.ts



/**
 * `{command, exitCode, image, access, verdict, token: {source, kind, login, scopes, implied, expires}, docker:
 * {version, buildx}, tags, digest, reference, code, diagnosis}`; the diagnosis is that of `surepush explain --json`.
 */
function commandJson(told) {
    const { command, exitCode, question, verdict, docker, tags, digest, diagnosis } = told;
    const image = question === undefined ? null : (0,image_reference/* printImage */.Lh)(question.image);
    return JSON.stringify({
        command,
        exitCode,
        image,
        access: question?.access ?? null,
        verdict: verdict ?? null,
        token: tokenFields(told),
        docker: docker?.kind === "ready" ? { version: docker.version, buildx: docker.buildx } : null,
        tags: tags ?? [],
        digest: digest ?? null,
        reference: image !== null && digest !== undefined ? `${image}@${digest}` : null,
        code: diagnosis?.code ?? null,
        diagnosis: diagnosis === undefined ? null : diagnosisFields(diagnosis),
    });
}
function tokenFields({ source, findings }) {
    if (source === undefined)
        return null;
    const api = findings?.api;
    const accepted = api?.kind === "accepted" ? api : undefined;
    const scopes = accepted?.grant.kind === "listed" ? accepted.grant.scopes : undefined;
    return {
        source,
        kind: findings?.tokenKind ?? null,
        login: accepted?.login ?? null,
        scopes: scopes === undefined ? null : [...scopes],
        implied: scopes === undefined ? null : (0,scope/* impliedBy */.yh)(scopes),
        expires: accepted?.expires ?? null,
    };
}

;// CONCATENATED MODULE: ./.tools/command/src/domain/nearest.ts
// The nearest word: what somebody meant who mistyped it.
/** The one that differs by one slip of the fingers, or by two in a longer word. */
function nearest(word, words) {
    const least = word.length > 5 ? 2 : 1;
    return words
        .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate) }))
        .filter((one) => one.distance > 0 && one.distance <= least)
        .sort((one, other) => one.distance - other.distance)[0]?.candidate;
}
/** How many letters are put in, left out, changed, or swapped with their neighbour (Damerau and Levenshtein). */
function distance(one, other) {
    const row = (length) => Array.from({ length }, (_, index) => index);
    const rows = [row(other.length + 1)];
    const at = (i, j) => rows[i]?.[j] ?? 0;
    for (let i = 1; i <= one.length; i++) {
        const line = [i];
        rows.push(line);
        for (let j = 1; j <= other.length; j++) {
            const same = one[i - 1] === other[j - 1];
            const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
            line.push(Math.min(at(i - 1, j) + 1, (line[j - 1] ?? 0) + 1, at(i - 1, j - 1) + (same ? 0 : 1), swapped ? at(i - 2, j - 2) + 1 : Infinity));
        }
    }
    return at(one.length, other.length);
}

// EXTERNAL MODULE: ./.tools/command/src/domain/secret-shape.ts
var secret_shape = __nccwpck_require__(776);
;// CONCATENATED MODULE: ./.tools/command/src/shell/inputs.ts
// The inputs' names and how the runner hands them over.
/** Every input of `action.yml`; a test holds the two lists together. */
const INPUTS = [
    "token",
    "username",
    "registry",
    "images",
    "tags",
    "flavor",
    "labels",
    "annotations",
    "metadata-context",
    "sep-tags",
    "sep-labels",
    "sep-annotations",
    "context",
    "file",
    "build-args",
    "target",
    "push",
    "operation",
    "access",
    "github-token",
    "scope-check",
    "dry-run",
];
/** The runner hands `build-args` over as `INPUT_BUILD-ARGS`. Nothing is trimmed: a token's blanks are evidence. */
function readInputs(environment) {
    const read = (name) => environment[`INPUT_${name.toUpperCase()}`] ?? "";
    return Object.fromEntries(INPUTS.map((name) => [name, read(name)]));
}

;// CONCATENATED MODULE: ./.tools/command/src/shell/command/command-line.ts
// The command line: which command, with which inputs. The options are the action's inputs, so that there is one list to learn.





const COMMANDS = ["push", "check", "pull", "login"];
/** Inputs that are no option: the operation is the first word, and secrets never stand on a command line. */
const NO_OPTIONS = new Set(["token", "github-token", "secrets", "operation"]);
const OPTIONS = INPUTS.filter((name) => !NO_OPTIONS.has(name));
/** Options without a value, or with `=true` and `=false`. */
const SWITCHES = new Set(["dry-run", "load", "no-cache", "pull"]);
/** The command's own. */
const OWN = ["token-stdin", "json", "verbose", "help", "version"];
/** As docker's own commands have them, and people's fingers. */
const ALIASES = {
    annotation: "annotations",
    "build-arg": "build-args",
    image: "images",
    label: "labels",
    platform: "platforms",
    tag: "tags",
};
/** Ways in which people hand over a token where everybody can read it. */
const TOKEN_OPTIONS = new Set([
    "token",
    "github-token",
    "password",
    "pat",
    "secret",
    "secrets",
]);
/** Reads no environment, asks nobody. A flaw never repeats what might be a token. */
function readCommandLine(args) {
    const json = args.includes("--json");
    const unusable = (flaw) => ({ kind: "unusable", flaw, json });
    if (args.some(secret_shape/* holdsToken */.Qe))
        return unusable(WHY_NO_TOKEN);
    if (args[0] === "explain")
        return { kind: "explain", args: args.slice(1) };
    const { values, words, flaw } = parse(args);
    if (flaw !== undefined)
        return unusable(flaw);
    const [first = "", ...others] = words;
    const named = COMMANDS.find((name) => name === first);
    if (values.has("help") || first === "help")
        return { kind: "help", command: named ?? COMMANDS.find((name) => name === others[0]) };
    if (values.has("version") || first === "version")
        return { kind: "version", json };
    const meant = named === undefined ? nearest(first, [...COMMANDS, "explain", "help", "version"]) : undefined;
    if (meant !== undefined)
        return unusable(`There is no command ${first}. Did you mean \`surepush ${meant}\`? To push a tag of that name: surepush push ${first}`);
    const command = named ?? "push";
    const tooMany = flawInWords(command, named === undefined ? words : others);
    if (tooMany !== undefined)
        return unusable(tooMany);
    const given = Object.fromEntries(OPTIONS.map((name) => [name, values.get(name)?.join("\n") ?? ""]));
    return {
        kind: "command",
        command,
        inputs: { ...readInputs({}), ...given, operation: command === "push" ? "push" : "check" },
        words: named === undefined ? words : others,
        tokenFromStdin: values.has("token-stdin"),
        json,
        verbose: values.has("verbose"),
    };
}
const WHY_NO_TOKEN = `A token never stands on a command line: everybody on this machine can read it there, and the shell keeps it in its history.
If it was a real one, revoke it now: https://github.com/settings/tokens
Hand the new one over with --token-stdin, or in the environment variable GITHUB_TOKEN.`;
function parse(args) {
    const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...args],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: {
            ...Object.fromEntries([...OPTIONS, ...Object.keys(ALIASES)]
                .filter((name) => !SWITCHES.has(name))
                .map((name) => [name, { type: "string" }])),
            help: { type: "boolean", short: "h" },
            tags: { type: "string", short: "t" },
            file: { type: "string", short: "f" },
        },
    });
    const values = new Map();
    const words = [];
    for (const token of tokens) {
        if (token.kind === "positional")
            words.push(token.value);
        if (token.kind !== "option")
            continue;
        const flaw = flawInOption(token);
        if (flaw !== undefined)
            return { values, words, flaw };
        const name = ALIASES[token.name] ?? token.name;
        values.set(name, [...(values.get(name) ?? []), token.value ?? "true"]);
    }
    return { values, words };
}
function flawInOption({ name, rawName, value, inlineValue }) {
    if (TOKEN_OPTIONS.has(name))
        return WHY_NO_TOKEN;
    const names = [...OPTIONS, ...Object.keys(ALIASES), ...OWN];
    if (!names.includes(name)) {
        const meant = nearest(name, names);
        return `There is no option ${rawName}.${meant === undefined ? " `surepush --help` has them all." : ` Did you mean --${meant}?`}`;
    }
    if (SWITCHES.has(name))
        return value === undefined || value === "true" || value === "false"
            ? undefined
            : `${rawName} cannot be "${value}". Allowed: true or false, or nothing at all.`;
    if (OWN.some((own) => own === name))
        return value === undefined ? undefined : `${rawName} takes no value.`;
    // What looks like an option was meant as one.
    const isForgotten = value === undefined || (inlineValue !== true && value.startsWith("-"));
    return isForgotten ? `${rawName} needs a value.` : undefined;
}
function flawInWords(command, words) {
    const most = { push: Infinity, pull: 1, check: 0, login: 0 }[command];
    const [word] = words;
    if (command === "pull" && word !== undefined && words.length === 1)
        return flawInPulled(word);
    if (words.length <= most)
        return undefined;
    return command === "pull"
        ? `Give one tag to pull, not ${words.length}: ${words.join(" ")}`
        : `\`surepush ${command}\` takes options only, and no ${words.join(" ")}. The image is named by --image.`;
}
/** A tag, or a digest. */
function flawInPulled(word) {
    if ((0,image_reference/* parseDigest */.m)(word) !== undefined)
        return undefined;
    const flaw = (0,image_reference/* tagFlaw */.z1)(word);
    return flaw === undefined
        ? undefined
        : `"${word}" is no tag: ${flaw}. Give a tag or a digest here, and the image by --image.`;
}

;// CONCATENATED MODULE: ./.tools/command/src/shell/command/command-help.ts
// The help: what to type, what happens, and what the exit code means.

const USAGE = {
    push: [
        "surepush [TAG…]",
        "Builds this folder, pushes it under each TAG, and reads every tag back. A version such as v1.0.0 becomes\n`latest`, too, if it is the highest. Without a TAG it is the branch's or git tag's name.",
    ],
    check: [
        "surepush check [--access pull|push|delete]",
        "Asks GitHub and the registry whether your token may do it. Builds and changes nothing.",
    ],
    pull: ["surepush pull [TAG]", "Pulls the image, `latest` without a TAG. A public one needs no token."],
    login: [
        "surepush login",
        "Logs docker in for good, in your own docker configuration. No other command touches that.",
    ],
};
const EXPLAIN = [
    "surepush explain [FILE]",
    "Says what went wrong in a log of docker, or of a whole job.",
];
const COMMON = `The image:  --image, else the git remote, else the repository in package.json.
The token:  --token-stdin, else GITHUB_TOKEN, GH_TOKEN, CR_PAT, else \`gh auth token\`. Never on the command line.

--json      one JSON object instead of text
--verbose   docker's output as it comes
--help      this, and after a command all that it takes
--version   which Surepush this is

Exit code: 0 done, 1 refused or failed, 2 wrong usage, 3 nobody could say (check), 129, 130 and 143 interrupted.
`;
function helpFor(command) {
    if (command === undefined) {
        const all = [...Object.values(USAGE), EXPLAIN];
        return `${all.map(([usage, about]) => `${usage}\n${indent(about)}`).join("\n")}\n\n${COMMON}`;
    }
    const [usage, about] = USAGE[command];
    return `${usage} [OPTION…]\n${indent(about)}\n\nOptions are the action's inputs:\n${indent(wrap(OPTIONS.map((name) => `--${name}`)))}\n\n${COMMON}`;
}
function indent(text) {
    return text.replaceAll(/^/gm, "    ");
}
/** Words in lines of a terminal's width. */
function wrap(words) {
    const lines = [""];
    for (const word of words) {
        const line = lines.at(-1) ?? "";
        if (line.length + word.length > 70)
            lines.push(word);
        else
            lines[lines.length - 1] = `${line} ${word}`.trim();
    }
    return lines.join("\n");
}

// EXTERNAL MODULE: ./.tools/command/src/app/check.ts
var check = __nccwpck_require__(4177);
// EXTERNAL MODULE: ./.tools/command/src/domain/refusal.ts
var refusal = __nccwpck_require__(1294);
// EXTERNAL MODULE: ./.tools/command/src/domain/verdict.ts
var domain_verdict = __nccwpck_require__(5607);
// EXTERNAL MODULE: ./.tools/command/src/app/command-failure.ts + 1 modules
var command_failure = __nccwpck_require__(8513);
// EXTERNAL MODULE: ./.tools/command/src/app/explain.ts
var app_explain = __nccwpck_require__(3238);
// EXTERNAL MODULE: ./.tools/command/src/app/preflight.ts
var preflight = __nccwpck_require__(2614);
// EXTERNAL MODULE: ./.tools/command/src/app/stopwatch.ts
var stopwatch = __nccwpck_require__(5522);
;// CONCATENATED MODULE: ./.tools/command/src/app/login.ts









/** The login is in the name of the token's owner, where GitHub tells it and nobody chose another. */
async function login(request, ports) {
    const { question, credentials } = request;
    const { host } = question.registry;
    const watch = new stopwatch/* Stopwatch */.e(ports);
    const shape = (0,domain_token/* shapeOf */.F5)(credentials.token);
    if (shape.kind !== "whole")
        return fail((0,domain_verdict/* judgeShape */.HV)(shape), undefined);
    const api = await watch.time("Preflight", () => ports.inspector.inspect(credentials.token, (0,domain_token/* kindOf */.I)(credentials.token), question));
    // Nobody has refused anything. A login proves nothing, and what the token may do is asked by `check`.
    const verdict = { kind: "allowed", folded: [] };
    const clearance = { verdict, findings: { tokenKind: (0,preflight/* heldToken */.b)(request), checksum: shape.checksum, api } };
    if (ports.stop.aborted)
        return fail((0,refusal/* only */.j6)((0,app_explain/* interruption */.Y)(ports.stop)), clearance);
    const owner = api.kind === "accepted" ? api.login : undefined;
    const username = credentials.username === run_context/* NOBODY */.oQ ? (owner ?? run_context/* NOBODY */.oQ) : credentials.username;
    const result = await watch.time("Login", () => ports.engine.logIn(host, { ...credentials, username }));
    if (result.kind === "failed")
        return fail(await (0,command_failure/* explainCommand */.b)(result, { request, clearance }, ports), clearance);
    const lacking = ["pull", "push"].filter((access) => api.kind === "accepted" && (0,scope/* weigh */.vi)(api.grant, access).kind === "missing");
    for (const access of lacking)
        noticeLack(access, ports.reporter);
    return { end: { kind: "logged-in", host, username }, clearance };
    async function fail(accident, known) {
        const diagnosis = await (0,app_explain/* explain */.W)(accident, { request, clearance: known }, ports);
        return { end: { kind: "failed", diagnosis }, clearance: known };
    }
}
function noticeLack(access, reporter) {
    reporter.notice(`This token will not ${access}`, `The login is there, but to ${access} a token needs ${scope/* NEEDED */.Ev[access].join(" and ")}, and GitHub lists neither that nor what implies it.`);
}

// EXTERNAL MODULE: ./.tools/command/src/app/notices.ts
var notices = __nccwpck_require__(8908);
;// CONCATENATED MODULE: ./.tools/command/src/app/pull.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/** Without a token nobody is asked, and nobody logs in: anybody may pull what is public. */
async function pull(request, reference, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { question, credentials } = request;
        const watch = new stopwatch/* Stopwatch */.e(ports);
        const shape = (0,domain_token/* shapeOf */.F5)(credentials.token).kind;
        const login = shape === "whole" ? credentials : undefined;
        const looking = ports.engine.look();
        const session = __addDisposableResource(env_1, await ports.engine.openSession(question.registry.host, login), true);
        const clearance = shape === "empty" ? undefined : await watch.time("Preflight", () => (0,preflight/* clear */.I)(request, ports));
        const fail = async (accident) => ({
            end: { kind: "failed", diagnosis: await (0,app_explain/* explain */.W)(accident, { request, clearance }, ports) },
            clearance,
        });
        if (ports.stop.aborted)
            return await fail((0,refusal/* only */.j6)((0,app_explain/* interruption */.Y)(ports.stop)));
        if (clearance?.verdict.kind === "denied")
            return await fail(clearance.verdict);
        if (clearance !== undefined)
            (0,notices/* noticeVerdict */.Ob)(clearance, request, ports.reporter);
        const docker = await watch.time("Docker", () => looking);
        if (docker.kind === "unavailable")
            return await fail((0,refusal/* only */.j6)({ code: "docker-unavailable", reason: docker.reason }));
        const loggedIn = await watch.time("Login", () => session.loggedIn());
        const result = loggedIn.kind === "failed" ? loggedIn : await watch.time("Pull", () => session.pull(reference));
        return result.kind === "failed"
            ? await fail(await (0,command_failure/* explainCommand */.b)(result, { request, clearance }, ports))
            : { end: { kind: "pulled", reference }, clearance };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: ./.tools/command/src/app/push.ts + 3 modules
var push = __nccwpck_require__(9804);
;// CONCATENATED MODULE: ./.tools/command/src/render/check-table.ts



function checkTable(checked, style) {
    const { question, clearance, docker } = checked;
    const { api, registry } = clearance.findings;
    const rows = [
        ["image", (0,image_reference/* printImage */.Lh)(question.image)],
        ["token", tellToken(checked)],
        ["scopes", api === undefined ? "nobody was asked" : tellScopes(api)],
        ...(api?.kind === "accepted" && api.expires !== undefined
            ? [["expires", tellExpiry(api.expires, checked.now, style)]]
            : []),
        [question.registry.host, tellRegistry(registry)],
        ["docker", tellDocker(docker)],
    ];
    const width = Math.max(...rows.map(([name]) => name.length));
    return rows.map(([name, value]) => `${style.faint(name.padEnd(width))}  ${value}\n`).join("");
}
const KINDS = {
    classic: "classic",
    oauth: "OAuth",
    "app-user": "an App's user token",
    installation: "a job's GITHUB_TOKEN",
    app: "an App's",
    none: "none",
    "fine-grained": "fine-grained",
    refresh: "a refresh token",
    unknown: "of an unknown kind",
};
function tellToken({ source, clearance: { findings } }) {
    if (source === undefined)
        return "none";
    const { api, tokenKind, checksum } = findings;
    const owner = api?.kind === "accepted" ? api.login : undefined;
    return [
        KINDS[tokenKind],
        ...(owner === undefined ? [] : [`of ${owner}`]),
        `from ${source}`,
        ...(checksum === "wrong" ? ["its checksum is wrong"] : []),
    ].join(", ");
}
function tellScopes(api) {
    switch (api.kind) {
        case "rejected":
            return `GitHub does not take the token (${api.status} ${api.message})`;
        case "silent":
            return `GitHub's API could not tell: ${api.reason}`;
        case "accepted": {
            const { grant } = api;
            if (grant.kind === "unlisted")
                return `none listed: ${grant.reason}`;
            if (grant.scopes.size === 0)
                return "none";
            const implied = (0,scope/* impliedBy */.yh)(grant.scopes);
            const more = implied.length === 0 ? "" : ` (and so ${implied.join(", ")}, which GitHub does not list then)`;
            return (0,evidence/* listScopes */.c)(grant.scopes) + more;
        }
    }
}
const DAY = 86_400_000;
/** `2026-12-25 09:33:01 UTC`, and how far that is. */
function tellExpiry(expires, now, style) {
    const left = Date.parse(expires.replace(" UTC", "Z").replace(" ", "T")) - now.getTime();
    if (Number.isNaN(left))
        return expires;
    const days = Math.floor(left / DAY);
    const text = `${expires}, ${days < 1 ? "within a day" : days === 1 ? "in a day" : `in ${days} days`}`;
    return days < 7 ? style.doubtful(text) : text;
}
function tellRegistry(registry) {
    switch (registry?.kind) {
        case undefined:
            return "was not waited for";
        case "accepted":
            return `allows it (${registry.status} to the ${registry.step})`;
        case "refused":
            return `refuses: ${registry.message || "without a word"} (${registry.status} to the ${registry.step})`;
        case "silent":
            return `does not say: ${registry.reason}`;
    }
}
function tellDocker(docker) {
    if (docker.kind === "unavailable")
        return docker.reason;
    return `${docker.version}, ${docker.buildx ? "with buildx" : "without buildx"}`;
}

// EXTERNAL MODULE: ./.tools/command/src/domain/metadata/label.ts
var metadata_label = __nccwpck_require__(2132);
;// CONCATENATED MODULE: ./.tools/command/src/render/conclusion.ts



function conclude({ end, metadata }, { question, destinations }) {
    const images = destinations.map(destination/* printDestination */.G8).join(", ");
    switch (end.kind) {
        case "pushed":
            return [
                ...references(metadata, destinations).map((reference) => `Pushed ${reference}`),
                ...(0,destination/* ownImages */.Fq)(destinations).map((image) => `${(0,image_reference/* printImage */.Lh)(image)}@${end.digest}`),
            ].join("\n");
        case "built":
            return `Built ${images}, and did not push it.`;
        case "planned":
            return [...tellPlan(metadata), `Would run: ${end.command}`].join("\n");
        case "checked":
            return `${question.registry.host} allows it: you may ${question.access} ${(0,destination/* ownImages */.Fq)(destinations).map(image_reference/* printImage */.Lh).join(", ")}.`;
    }
}
/** Every tag with the rule that made it, every rule that made none, every label; each on one line. */
function tellPlan({ tags, silent, labels }) {
    return [
        ...tags.map(({ name, rule }) => `Tag ${name}, by ${rule}`),
        ...silent.map(({ rule, why }) => `No tag by ${rule}: ${why}`),
        ...labels.map((label) => `Label ${(0,metadata_label/* printLabel */.m5)(label).replaceAll(/\s+/g, " ")}`),
    ];
}
function references({ tags }, destinations) {
    return (0,destination/* printReferences */.om)(destinations, tags.map(({ name }) => name));
}

;// CONCATENATED MODULE: ./.tools/command/src/works.ts
// What each command does with the engine, and what it then says: a text for a person, and the fields for a program.









/** Nobody who asks for a check waits for a docker that hangs. In milliseconds. */
const works_PATIENCE = 1_000;
/** A check that nobody could decide. */
const UNDECIDED = 3;
const WORKS = {
    async push({ request, style }, ports) {
        const { end, metadata, clearance } = await (0,push/* push */.V)(request, ports);
        const names = metadata.tags.map(({ name }) => name);
        const told = {
            ...known(clearance),
            exitCode: (0,src_wiring/* exitCode */.I$)(end, ports.stop),
            tags: (0,destination/* printReferences */.om)(request.destinations, names),
        };
        if (end.kind === "failed")
            return { told: { ...told, diagnosis: end.diagnosis }, text: "" };
        const text = `${style.good(conclude({ end, metadata }, request))}\n`;
        return { told: end.kind === "pushed" ? { ...told, digest: end.digest } : told, text };
    },
    async check({ request, source, style }, ports) {
        const looking = Promise.race([ports.engine.look(), giveUp()]);
        const outcome = await (0,check/* check */.z)(request, ports);
        const { end, clearance } = outcome;
        const docker = await looking;
        const { question } = request;
        const table = clearance === undefined
            ? ""
            : checkTable({ question, clearance, source, docker, now: new Date() }, style);
        const code = (0,src_wiring/* exitCode */.I$)(end, ports.stop);
        const told = { ...known(clearance), docker };
        if (end.kind !== "failed") {
            const verdict = style.good(conclude({ ...outcome, end }, request));
            return { told: { ...told, exitCode: code }, text: `${table}\n${verdict}\n` };
        }
        const isUndecided = clearance?.verdict.kind === "undecided" && !ports.stop.aborted;
        const { diagnosis } = end;
        return {
            told: { ...told, diagnosis, exitCode: isUndecided ? UNDECIDED : code },
            text: `${table}\n`,
        };
    },
    async pull({ request, word = "latest", style }, ports) {
        const { image } = request.question;
        const digest = (0,image_reference/* parseDigest */.m)(word);
        const reference = digest === undefined ? (0,image_reference/* printReference */.nt)(image, word) : `${(0,image_reference/* printImage */.Lh)(image)}@${digest}`;
        const { end, clearance } = await pull(request, reference, ports);
        const told = { ...known(clearance), exitCode: (0,src_wiring/* exitCode */.I$)(end, ports.stop) };
        return end.kind === "failed"
            ? { told: { ...told, diagnosis: end.diagnosis }, text: "" }
            : { told: { ...told, tags: [reference], digest }, text: `${style.good(`Pulled ${reference}`)}\n` };
    },
    async login({ request, style }, ports) {
        const { end, clearance } = await login(request, ports);
        const told = { findings: clearance?.findings, exitCode: (0,src_wiring/* exitCode */.I$)(end, ports.stop) };
        if (end.kind === "failed")
            return { told: { ...told, diagnosis: end.diagnosis }, text: "" };
        const text = `Docker is logged in to ${end.host} as ${end.username}, until you type: docker logout ${end.host}`;
        return { told, text: `${style.good(text)}\n` };
    },
};
function known(clearance) {
    return { findings: clearance?.findings, verdict: clearance?.verdict.kind };
}
function giveUp() {
    return new Promise((resolve) => {
        const reason = "docker does not answer within a second";
        setTimeout(resolve, works_PATIENCE, { kind: "unavailable", reason }).unref();
    });
}

;// CONCATENATED MODULE: ./.tools/command/src/command.ts
// The command: runs what a command line says, tells it to a person or a program, and returns the exit code.













async function command(args, outside) {
    const line = readCommandLine(args);
    switch (line.kind) {
        case "explain":
            return explain(line.args, outside);
        case "help":
            outside.stdout.write(helpFor(line.command));
            return 0;
        case "version":
            outside.stdout.write(`${line.json ? JSON.stringify({ version: package_namespaceObject.rE }) : package_namespaceObject.rE}\n`);
            return 0;
        case "unusable":
            if (line.json)
                outside.stdout.write(`${JSON.stringify({ exitCode: 2, problem: line.flaw })}\n`);
            else
                outside.stderr.write(`${line.flaw}\n`);
            return 2;
        case "command":
            return act(line, outside);
    }
}
async function act(line, outside) {
    const prepared = await prepare(line, outside);
    switch (prepared.kind) {
        case "interrupted":
            return INTERRUPTED;
        case "problems": {
            const told = { exitCode: 2, diagnosis: prepared.diagnosis };
            return report(line, { told, text: "" }, { outside, terminal: terminalFor(line, outside) });
        }
        case "request": {
            const scene = { outside, terminal: terminalFor(line, outside) };
            return report(line, await work(prepared, line, scene), scene);
        }
    }
}
/** What a shell makes of Ctrl-C. */
const INTERRUPTED = 130;
/** With `--json` a program listens, and nobody watches. */
function terminalFor({ json, verbose }, { stderr, env }) {
    const isLive = stderr.isTTY && !json && env.TERM !== "dumb";
    return openTerminal({
        write: (text) => {
            if (!json)
                stderr.write(text);
        },
        style: styleOf(stderr, env),
        live: isLive ? { columns: stderr.columns || COLUMNS } : undefined,
        verbose,
    });
}
/** A terminal that does not tell its width. */
const COLUMNS = 80;
function styleOf({ isTTY }, environment) {
    return styleFor(wantsColours(isTTY, environment));
}
async function work({ request, language, token }, line, scene) {
    const { outside, terminal } = scene;
    const { credentials, question } = request;
    for (const secret of (0,domain_secret/* disguises */.F$)(credentials.token, credentials.username))
        terminal.mask(secret);
    if (token !== undefined && line.command !== "check")
        terminal.info(`The token is from ${token.source}.`);
    const stop = (0,src_wiring/* stopOnSignals */.ZI)();
    stop.addEventListener("abort", () => {
        terminal.notice("Stopping", "docker is told to end. Once more, and Surepush ends at once.");
        for (const name of ["SIGINT", "SIGTERM"])
            outside.once(name, () => outside.exit(INTERRUPTED));
    });
    // Docker's steps are read from its plain output, and its hints are for somebody else.
    const environment = { ...outside.env, BUILDKIT_PROGRESS: "plain", DOCKER_CLI_HINTS: "false" };
    const onSession = (folder) => {
        // Whatever ends us, short of a kill: no login stays behind.
        outside.on("exit", () => {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        });
    };
    const wiring = { environment, language, reporter: terminal, stop, onSession, tools: {} };
    const source = token?.source;
    const task = { request, source, word: line.words[0], style: styleOf(outside.stdout, outside.env) };
    const { told, text } = await (0,src_wiring/* withPorts */.xF)(request, wiring, (ports) => WORKS[line.command](task, ports));
    return { told: { question, source, ...told }, text };
}
/** What was done goes to standard output, what went wrong to standard error. */
function report({ command, json }, { told, text }, { outside, terminal }) {
    const { exitCode, diagnosis } = told;
    if (json)
        outside.stdout.write(`${terminal.hide(commandJson({ command, ...told }))}\n`);
    else {
        if (diagnosis !== undefined)
            terminal.showOutput();
        terminal.close();
        outside.stdout.write(terminal.hide(text));
        if (diagnosis !== undefined)
            outside.stderr.write(terminal.hide(pageOf(diagnosis, styleOf(outside.stderr, outside.env))));
    }
    return exitCode;
}


/***/ }),

/***/ 5294:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ buildFlags),
/* harmony export */   S9: () => (/* binding */ dockerfileOf),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   uN: () => (/* binding */ isRemoteContext)
/* harmony export */ });
// Build options: what the user may say of a build, and the docker flag that each becomes.
/** Both `docker buildx build` and the classic `docker build` know these. */
const ROWS = [
    { flag: "--file", values: ({ file }) => (file === undefined ? [] : [file]) },
    { flag: "--target", values: ({ target }) => (target === undefined ? [] : [target]) },
    { flag: "--build-arg", values: ({ buildArgs }) => buildArgs },
];
/** The flags of a build, without the context, which comes last on a command line. */
function buildFlags(options) {
    return ROWS.flatMap(({ flag, values }) => values(options).map((value) => `${flag}=${value}`));
}
/**
 * Where BuildKit's `Dockerfile:12` is, as a path from the working folder: BuildKit tells the file's name only. Nothing
 * where the context is fetched by docker, for there the file is somebody else's.
 */
function placeIn(options, { line }) {
    const path = dockerfileOf(options);
    return path === undefined ? undefined : { file: path.replace(/^(?:\.\/)+/, ""), line };
}
/** The Dockerfile's path from the working folder, where the context is a folder. */
function dockerfileOf({ context, file }) {
    if (isRemoteContext(context))
        return undefined;
    return file ?? `${context.replace(/\/+$/, "")}/Dockerfile`;
}
/** Whether docker fetches the context by itself (git, a tarball's URL), so that no folder has to be there. */
function isRemoteContext(context) {
    return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)/i.test(context);
}


/***/ }),

/***/ 316:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* binding */ accessOf),
/* harmony export */   c1: () => (/* binding */ circumstancesOf),
/* harmony export */   l5: () => (/* binding */ isElsewhere)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3483);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5909);


/** What a run of ours knows before a word of docker's is read. */
function circumstancesOf({ access, image, registry, context, scopeCheck }, { api, tokenKind }) {
    return {
        operation: access,
        isRun: true,
        host: registry.host,
        image,
        isNamed: true,
        tokenKind,
        api,
        scopeCheck,
        head: context.head,
        pullRequest: (0,_run_context_js__WEBPACK_IMPORTED_MODULE_1__/* .isPullRequest */ .r0)(context),
        dependabot: context.dependabot,
        repositoryOwner: context.repository?.owner,
        packages: undefined,
    };
}
/** What the registry is asked for: whoever logs in or builds means to push. */
function accessOf({ operation }) {
    return operation === "pull" || operation === "delete" ? operation : "push";
}
/** Whether the image belongs to another account than this one; where one of the two is not known, it is not said. */
function isElsewhere({ image }, account) {
    return account !== undefined && image !== undefined && account.toLowerCase() !== (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(image);
}


/***/ }),

/***/ 7086:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ pushedReferences),
/* harmony export */   Fq: () => (/* binding */ ownImages),
/* harmony export */   G2: () => (/* binding */ parseDestination),
/* harmony export */   G8: () => (/* binding */ printDestination),
/* harmony export */   om: () => (/* binding */ printReferences)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3483);
/* harmony import */ var _registry_host_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4034);
// Destinations: the images that a run pushes to, on our registry or on others.


/** Source of the grammar: CNCF distribution, `reference`. A name without a host is Docker Hub's. */
const PATH = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
function parseDestination(text, registry) {
    const [first = ""] = text.split("/");
    if (first.toLowerCase() === registry) {
        const parsed = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImage */ .zZ)(text, registry);
        return parsed.kind === "flaw"
            ? parsed
            : { kind: "destination", destination: { kind: "own", image: parsed.image }, lowered: parsed.lowered };
    }
    const name = text.toLowerCase();
    const hasHost = text.includes("/") && /[.:]|^localhost$/.test(first);
    const path = hasHost ? name.slice(first.length + 1) : name;
    const hostFlaw = hasHost ? (0,_registry_host_js__WEBPACK_IMPORTED_MODULE_1__/* .registryFlaw */ .m_)(first) : undefined;
    if (hostFlaw !== undefined)
        return { kind: "flaw", flaw: `of its registry ${first}: ${hostFlaw}` };
    if (/[:@]/.test(path))
        return { kind: "flaw", flaw: "it has a tag or a digest inside" };
    if (!PATH.test(path))
        return { kind: "flaw", flaw: "it is no image's name" };
    return { kind: "destination", destination: { kind: "elsewhere", name }, lowered: name !== text };
}
function ownImages(destinations) {
    return destinations.flatMap((one) => (one.kind === "own" ? [one.image] : []));
}
function printDestination(one) {
    return one.kind === "own" ? (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .printImage */ .Lh)(one.image) : one.name;
}
/** Every image with every tag, image by image. */
function printReferences(destinations, tags) {
    return destinations.flatMap((one) => tags.map((tag) => `${printDestination(one)}:${tag}`));
}
/** What docker pushes: on our registry one reference an image, for the other tags are set there; elsewhere all. */
function pushedReferences(destinations, tags) {
    return destinations.flatMap((one) => printReferences([one], one.kind === "own" ? tags.slice(0, 1) : tags));
}


/***/ }),

/***/ 5368:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./.tools/command/src/domain/image-reference.ts
var image_reference = __nccwpck_require__(3483);
// EXTERNAL MODULE: ./.tools/command/src/domain/remedy.ts
var remedy = __nccwpck_require__(9020);
;// CONCATENATED MODULE: ./.tools/command/src/domain/advice-account.ts


function adviseOnAccount(cause, { question, owner: { kind } }) {
    const owner = (0,image_reference/* ownerOf */.bf)(question.image);
    switch (cause.code) {
        case "sso-required":
            return {
                title: `The token is not authorised for ${owner}'s single sign-on`,
                problem: `${owner} uses single sign-on, and this token has not been authorised for it.`,
                remedies: [
                    {
                        action: `Authorise the token: open your tokens, press "Configure SSO" beside it, then "Authorize" beside ${owner}. The token stays the same.`,
                        link: cause.url ?? (0,remedy/* tokensLink */.rU)(question),
                    },
                    (0,remedy/* useGitHubToken */.uE)(question.access),
                ],
            };
        case "classic-pat-forbidden":
            return {
                title: `${owner} does not allow classic tokens`,
                problem: `${owner} forbids access with a classic personal access token, and GitHub's registry takes no other personal token.`,
                remedies: [
                    (0,remedy/* useGitHubToken */.uE)(question.access),
                    { action: `Or ask an owner of ${owner} to allow classic tokens.` },
                ],
            };
        case "ip-not-allowed":
            return {
                title: `${owner} does not allow this address`,
                problem: `${owner} lets in listed IP addresses only, and this machine's is not one of them.`,
                remedies: [
                    {
                        action: `Ask an owner of ${owner} to add the machine's address to the organisation's IP allow list.`,
                        link: `${(0,remedy/* serverOf */.FN)(question)}/organizations/${owner}/settings/security`,
                    },
                    {
                        action: "Or run the job on a runner whose address is listed (a self-hosted one, or a larger runner with a fixed address).",
                    },
                ],
            };
        case "billing":
            return {
                title: `${owner}'s billing stops the registry`,
                problem: `GitHub refuses because of ${owner}'s billing: a failed payment, or a spending limit that is reached.`,
                remedies: [
                    {
                        action: `Ask whoever pays for ${owner} to look at Settings → Billing and licensing.`,
                        link: kind === "User"
                            ? `${(0,remedy/* serverOf */.FN)(question)}/settings/billing`
                            : `${(0,remedy/* serverOf */.FN)(question)}/organizations/${owner}/settings/billing`,
                    },
                ],
            };
    }
}

;// CONCATENATED MODULE: ./.tools/command/src/domain/advice.ts
/** A piece of a log or a name, as code in a sentence. */
function code(text) {
    return `\`${text.replaceAll("`", "'")}\``;
}

;// CONCATENATED MODULE: ./.tools/command/src/domain/advice-base-image.ts
// Advice on the image that a build starts from: somebody else's registry, and not about what is pushed.


function adviseOnBaseImage(cause, { question, location }) {
    const { image } = cause;
    const named = image === undefined ? "the image that the build starts from" : code(image);
    const place = location === undefined ? "" : ` (line ${location.line} of ${location.file})`;
    const host = image === undefined ? undefined : ((0,image_reference/* registryOfReference */.S0)(image) ?? "docker.io");
    switch (cause.code) {
        case "base-image-denied":
            return {
                title: "The build may not read the image it starts from",
                problem: `The registry does not give away ${named}${place}: it is private, does not exist, or wants a login.`,
                evidence: ["It is about the image that the build starts from, not about the one that is pushed."],
                remedies: [
                    {
                        action: "Compare the name after FROM (or `--from=`), letter by letter. Is it a stage of the same Dockerfile? Then its name has another spelling there.",
                    },
                    host === undefined || host === question.registry.host
                        ? {
                            action: `Is it a private package on ${question.registry.host}? Open its settings and give this repository the role Read under "Manage Actions access".`,
                        }
                        : {
                            action: `Is it private? Then log in to ${host} in a step before:`,
                            snippet: {
                                language: "sh",
                                text: `printf '%s' "$PASSWORD" | docker login ${host} --username YOUR_NAME --password-stdin`,
                            },
                        },
                    {
                        action: "Is it public? Then an old login can be in the way: let docker forget it.",
                        snippet: { language: "sh", text: `docker logout ${host ?? question.registry.host}` },
                    },
                ],
            };
        case "base-image-rate-limited":
            return {
                title: "Docker Hub's limit of pulls is reached",
                problem: `Docker Hub does not give away ${named}${place} just now: too many pulls came from this account or this address.`,
                evidence: ["It is about the image that the build starts from, not about the one that is pushed."],
                remedies: [
                    {
                        action: "Log in to Docker Hub in a step before: with an account the limit is higher, and is yours alone.",
                        snippet: {
                            language: "sh",
                            text: `printf '%s' "$DOCKERHUB_TOKEN" | docker login --username YOUR_NAME --password-stdin`,
                        },
                    },
                    { action: `Or keep a copy of the image on ${question.registry.host}, and start from that.` },
                    { action: "Or try again in an hour." },
                ],
            };
    }
}

;// CONCATENATED MODULE: ./.tools/command/src/domain/advice-build.ts
// Advice on the build: its Dockerfile, its files, its commands, and the builder.


function adviseOnBuild(cause, { location }) {
    const place = location === undefined ? "the Dockerfile" : `line ${location.line} of ${location.file}`;
    switch (cause.code) {
        case "build-command-failed":
            return {
                title: "A command of the Dockerfile failed",
                problem: `${cause.command === undefined ? "A command" : `The command ${code(cause.command)}`} in ${place} ended with an error; the registry had nothing to do with it.`,
                evidence: cause.output.map((line) => `It printed: ${line}`),
                remedies: [
                    { action: "Mend what its last lines name, and run the job again." },
                    {
                        action: "To try it without a push, build on your own machine up to that step:",
                        snippet: { language: "sh", text: "docker build --progress=plain ." },
                    },
                ],
            };
        case "dockerfile-invalid":
            return {
                title: "The Dockerfile has a mistake",
                problem: `Docker cannot read ${place}${cause.flaw === undefined ? "" : `: ${cause.flaw}`}.`,
                remedies: [
                    {
                        action: "Mend that line. Instructions stand first on their line: FROM, RUN, COPY, ARG and so on.",
                    },
                    {
                        action: "Docker checks a Dockerfile without building it, from buildx 0.15 on:",
                        snippet: { language: "sh", text: "docker build --check ." },
                    },
                ],
            };
        case "build-context-missing":
            return {
                title: "A file that the build needs is not there",
                problem: `${cause.missing === undefined ? "A file or folder" : code(cause.missing)} that ${place} asks for is not in the build's context.`,
                remedies: [
                    {
                        action: "Look whether the path is right, seen from the context's folder: a Dockerfile cannot reach above it, and upper and lower case differ.",
                    },
                    { action: "Look whether `.dockerignore` leaves it out." },
                    {
                        action: "In a workflow: check the code out first, and build what an earlier step makes (say, `dist/`) in the same job.",
                        snippet: {
                            language: "yaml",
                            text: `- uses: actions/checkout@v7\n- uses: ${remedy/* USES */.tk}\n  with:\n    context: .`,
                        },
                    },
                ],
            };
        case "secret-missing":
            return {
                title: "A build secret is missing",
                problem: `The build needs ${cause.secret === undefined ? "a secret" : `the secret ${code(cause.secret)}`}, and nobody handed it over, or it is empty.`,
                remedies: [
                    {
                        action: "Compare the name after `--mount=type=secret,id=` in the Dockerfile with the one that the build is given.",
                    },
                    {
                        action: "Is it empty? A secret that does not exist, or that the run may not see (a fork, Dependabot), arrives as an empty text: look in Settings → Secrets and variables → Actions.",
                    },
                ],
            };
        case "platform-unsupported":
            return adviseOnPlatform(cause.where);
        case "emulation-missing":
            return {
                title: "The machine cannot run commands of that platform",
                problem: "A command for another kind of processor was started, and this machine has no emulation for it.",
                remedies: [emulate(), buildOnTheRightMachine()],
            };
        case "cache-unsupported":
            return cause.when === "before the build" ? adviseOnCacheDriver() : adviseOnCacheStore();
        case "buildx-missing":
            return {
                title: "buildx is missing",
                problem: "The build asks for something that only buildx can do, and this docker has no buildx, or an old one.",
                remedies: [
                    {
                        action: "On Debian, Ubuntu and the like install docker's plugin (with docker's own packages it is `docker-buildx-plugin`):",
                        snippet: { language: "sh", text: "sudo apt-get install docker-buildx\ndocker buildx version" },
                    },
                    { action: "On GitHub's hosted runners for Linux it is there: use `runs-on: ubuntu-latest`." },
                ],
            };
        case "buildx-too-old":
            return {
                title: "buildx is too old",
                problem: `This buildx${cause.found === undefined ? "" : ` (${cause.found})`} does not know ${code(cause.lacks)}${cause.needed === undefined ? "" : `, which came with ${cause.needed}`}.`,
                remedies: [
                    {
                        action: "Install a newer one, and look at its version:",
                        snippet: { language: "sh", text: "docker buildx version" },
                    },
                    { action: `Or leave out what asks for ${code(cause.lacks)}.` },
                ],
            };
    }
}
function adviseOnPlatform(where) {
    switch (where) {
        case "builder":
            return {
                title: "This builder cannot do that platform",
                problem: "Docker's own builder makes images of one platform at a time, and several were asked for.",
                remedies: [
                    {
                        action: "Make a builder that can, in a step before, and use it:",
                        snippet: { language: "sh", text: "docker buildx create --use" },
                    },
                    { action: "Or turn on docker's containerd image store, which can do it, too." },
                    { action: "Or ask for one platform only." },
                ],
            };
        case "image":
            return {
                title: "The image has no variant for this platform",
                problem: "The image is there, but not for the operating system and processor that is asked for.",
                remedies: [
                    {
                        action: "See which platforms it has:",
                        snippet: { language: "sh", text: "docker buildx imagetools inspect IMAGE:TAG" },
                    },
                    {
                        action: "Ask for one of those, if the machine can run it:",
                        snippet: { language: "sh", text: "docker pull --platform linux/amd64 IMAGE:TAG" },
                    },
                    { action: "Is the image yours? Then build it for that platform, too, with the input `platforms`." },
                ],
            };
        case "command":
            return {
                title: "A program for another platform was started",
                problem: "The machine cannot run this program: it is for another kind of processor, or a script without its first line (`#!/bin/sh`).",
                remedies: [emulate(), buildOnTheRightMachine()],
            };
    }
}
function emulate() {
    return {
        action: "Is the step for another kind of processor? Then set up QEMU in a step before:",
        snippet: { language: "yaml", text: "- uses: docker/setup-qemu-action@v4" },
    };
}
function buildOnTheRightMachine() {
    return {
        action: "Or build on a machine of that kind: GitHub has `runs-on: ubuntu-24.04-arm`. That is quicker, too.",
    };
}
function adviseOnCacheDriver() {
    return {
        title: "This builder cannot write that cache",
        problem: "Docker's own builder cannot export a build cache of this kind, and stops before it builds.",
        remedies: [
            {
                action: "Make a builder that can, in a step before, and use it:",
                snippet: { language: "sh", text: "docker buildx create --use" },
            },
            { action: "Or leave the cache's export (`cache-to`) out." },
        ],
    };
}
function adviseOnCacheStore() {
    return {
        title: "The build cache could not be written",
        problem: "The cache could not be written to its store; the image itself has no part in that.",
        evidence: ["A cache is written last: the image was built, and where it was to be pushed, pushed before."],
        remedies: [
            {
                action: "Let a cache that fails not fail the build: add `ignore-error=true` to it.",
                snippet: { language: "yaml", text: "with:\n  cache-to: type=gha,mode=max,ignore-error=true" },
            },
            { action: "Run the job again: the store may be back." },
        ],
    };
}

;// CONCATENATED MODULE: ./.tools/command/src/domain/advice-machine.ts
function adviseOnMachine(cause, { question }) {
    switch (cause.code) {
        case "docker-unavailable":
            return {
                title: "Docker does not answer",
                problem: `Docker cannot be used here: ${cause.reason}.`,
                remedies: [
                    {
                        action: "On your own machine or runner: start Docker, and see that this command shows a server.",
                        snippet: { language: "sh", text: "docker version" },
                    },
                    {
                        action: "On GitHub's hosted runners: use `runs-on: ubuntu-latest`; those for Windows and macOS have no Docker for Linux images.",
                    },
                    {
                        action: "May this user not speak to it? Add the user to the group `docker`, log out of the machine and in again. Know that whoever may speak to docker may do all that root may:",
                        snippet: { language: "sh", text: 'sudo usermod -aG docker "$USER"' },
                    },
                ],
            };
        case "disk-full":
            return {
                title: "The disk is full",
                problem: "The machine that builds has no room left on its disk.",
                remedies: [
                    {
                        action: "See what is left, and what docker keeps. The last command throws away what nobody uses; it says what that is, and asks before it does:",
                        snippet: { language: "sh", text: "df -h\ndocker system df\ndocker system prune" },
                    },
                    {
                        action: "On a hosted runner, free room in a step before (some 10 GB are tools that few need), or use a larger runner:",
                        snippet: {
                            language: "yaml",
                            text: "- run: sudo rm -rf /usr/share/dotnet /usr/local/lib/android",
                        },
                    },
                    { action: "Make the image smaller: delete what a RUN has downloaded in the same RUN." },
                ],
            };
        case "credential-store-error":
            return {
                title: "Docker's keychain does not work",
                problem: "Docker keeps logins with the help of another program, and that program is missing or fails; the token was not even tried.",
                remedies: [
                    {
                        action: 'Open docker\'s settings, take the lines "credsStore" and "credHelpers" out, and log in again (the login is then kept in that file):',
                        snippet: { language: "sh", text: 'cat "$HOME/.docker/config.json"' },
                    },
                    {
                        action: "Or install the program that they name, `docker-credential-…`, and see that it is on the PATH.",
                    },
                    {
                        action: "Our own step is not touched by this: it keeps its login in a private folder, and asks no keychain.",
                    },
                ],
            };
        case "network-error": {
            const host = cause.host ?? "The host";
            const { happened, remedies } = TROUBLES[cause.trouble];
            return {
                title: `${host} cannot be reached from here`,
                problem: `This machine did not reach ${cause.host ?? "a host"}: ${happened}.`,
                remedies: [
                    ...remedies,
                    {
                        action: "Ask the registry by hand. A 401 is the right answer to this: it says that the way is free.",
                        snippet: {
                            language: "sh",
                            text: `curl -sSI https://${question.registry.host}/v2/`,
                        },
                    },
                ],
            };
        }
    }
}
const TROUBLES = {
    name: {
        happened: "its name could not be resolved",
        remedies: [
            {
                action: "Look at the machine's DNS: the server named in /etc/resolv.conf, a VPN, docker's own `dns` setting.",
            },
        ],
    },
    unreachable: {
        happened: "the connection was refused, or there is no way to it",
        remedies: [
            {
                action: "Look at the machine's network, its firewall and its proxy (HTTPS_PROXY, and docker's own proxy setting).",
            },
        ],
    },
    slow: {
        happened: "it did not answer in time",
        remedies: [
            { action: "Try again; it may be a moment's trouble." },
            {
                action: "Does it happen each time? Then look at the firewall, the proxy, and the MTU of a VPN (large packets that are lost look like this).",
            },
        ],
    },
    certificate: {
        happened: "its certificate is not one that this machine trusts",
        remedies: [
            {
                action: "Is there a proxy that opens HTTPS? Then install its certificate on the machine, and for docker's daemon, too, and restart docker. Do not switch the check off.",
            },
            { action: "Look at the machine's clock: with a wrong date every certificate is bad." },
        ],
    },
    protocol: {
        happened: "it does not speak HTTPS",
        remedies: [
            {
                action: "Is it a registry of your own that speaks plain HTTP? Then name it under `insecure-registries` in docker's daemon.json.",
            },
            { action: "Else a proxy answers in its place: look at HTTPS_PROXY." },
        ],
    },
};

;// CONCATENATED MODULE: ./.tools/command/src/domain/advice-package.ts


function adviseOnPackage(cause, scene) {
    const { question, tokenKind, owner } = scene;
    const { access, context, image, registry } = question;
    const account = (0,image_reference/* ownerOf */.bf)(image);
    const repository = context.repository && `${context.repository.owner}/${context.repository.name}`;
    const asker = tokenKind === "installation"
        ? `the repository ${repository ?? "of this workflow"}`
        : "whoever the token belongs to";
    const self = tokenKind === "installation" ? context.repository?.owner : scene.login;
    switch (cause.code) {
        case "workflow-permission-missing":
            return {
                title: `The job may not ${access}: \`packages: ${access === "pull" ? "read" : "write"}\` is missing`,
                problem: `The job's GITHUB_TOKEN may not ${(0,remedy/* aim */.uD)(question)}: the workflow does not grant it.`,
                remedies: [
                    { action: "Add this to the job (or to the top of the workflow):", snippet: (0,remedy/* permissions */.P)(access) },
                    {
                        action: "Is the job part of a reusable workflow? Then the job that calls it must grant the same, for the called one can have no more:",
                        snippet: (0,remedy/* callerPermissions */.C$)(access),
                    },
                    {
                        action: 'Is it there already? Then the package\'s access list leaves this repository out: add it under "Manage Actions access".',
                        link: (0,remedy/* packageLink */.z2)(question, owner.kind),
                    },
                ],
            };
        case "fork-pull-request":
            return {
                title: "A fork's pull request may not push",
                problem: "This run builds a commit from a fork, and GitHub gives such a run a token that may only read.",
                remedies: [
                    {
                        action: "Build pull requests without pushing, which is what the default does, and push when the change is merged:",
                        snippet: { language: "yaml", text: "with:\n  push: auto" },
                    },
                ],
            };
        case "dependabot":
            return {
                title: "A run of Dependabot may not push",
                problem: "Dependabot started this run, and GitHub gives such a run a token that only reads, and none of the Actions secrets.",
                remedies: [
                    {
                        action: "Build Dependabot's pull requests without pushing, which is what the default does:",
                        snippet: { language: "yaml", text: "with:\n  push: auto" },
                    },
                    {
                        action: "Or, where its image is really needed, raise the token's permissions in the job:",
                        snippet: (0,remedy/* permissions */.P)(access),
                    },
                ],
            };
        case "wrong-owner":
            return {
                title: `This token has no say over ${account}`,
                problem: `The image belongs to ${account}, and ${asker} is not allowed to ${access} there.`,
                remedies: [
                    {
                        action: "Push under the owner that the token belongs to:",
                        snippet: {
                            language: "yaml",
                            text: `with:
  images: ${registry.host}/${self?.toLowerCase() ?? "OWNER"}/${(0,image_reference/* packageOf */.wg)(image)}`,
                        },
                    },
                    {
                        action: `Or use a classic token of somebody who may ${access} packages of ${account}, saved as a secret.`,
                        link: (0,remedy/* newTokenLink */.IS)(question),
                    },
                ],
            };
        case "package-access-missing":
            return {
                title: "The package's access list leaves you out",
                problem: `The package ${(0,image_reference/* printImage */.Lh)(image)} exists, and ${asker} has no ${access === "pull" ? "read" : "write"} role in it.`,
                remedies: [
                    {
                        action: tokenKind === "installation"
                            ? `Open the package's settings and add ${repository ?? "the repository"} under "Manage Actions access", with the role Write. (A package made by hand or by another repository knows nothing of this one.)`
                            : "Ask the package's admin to give you the role Write in the package's settings.",
                        link: (0,remedy/* packageLink */.z2)(question, owner.kind),
                    },
                    ...(tokenKind === "installation" && scene.packages !== "write"
                        ? [{ action: "Make sure that the job has the permission, too:", snippet: (0,remedy/* permissions */.P)(access) }]
                        : []),
                ],
            };
        case "package-creation-forbidden":
            return {
                title: `No new package may be made under ${account}`,
                problem: `The package ${(0,image_reference/* printImage */.Lh)(image)} does not exist yet, and ${account} does not let you make it.`,
                remedies: [
                    {
                        action: `Ask an owner of ${account} to allow the creation of packages of this visibility.`,
                        link: (0,remedy/* organizationPackagesLink */.bo)(question),
                    },
                    { action: "Or make sure that the owner in the image's name is the one you meant." },
                ],
            };
        case "package-not-found-or-private":
            return {
                title: "The package is private or does not exist",
                problem: `${registry.host} does not say whether ${(0,image_reference/* printImage */.Lh)(image)} exists: it is private, or there is no such package.`,
                remedies: [
                    {
                        action: "Compare the name, letter by letter, with the owner's list of packages.",
                        link: `${(0,remedy/* serverOf */.FN)(question)}/${account}?tab=packages`,
                    },
                    {
                        action: "Is it private? Then give the repository or the token's owner the role Read in its settings.",
                        link: (0,remedy/* packageLink */.z2)(question, owner.kind),
                    },
                ],
            };
        case "denied-hidden":
            return adviseOnSilence(scene);
    }
}
/** Nobody said why. What to look at first depends on whose token it is. */
function adviseOnSilence({ question, tokenKind, owner }) {
    const { registry, access } = question;
    const words = {
        title: `${registry.host} refused and did not say why`,
        problem: `${registry.host} does not let this token ${(0,remedy/* aim */.uD)(question)}, and neither it nor GitHub's API says why.`,
    };
    const ask = {
        action: `Then ask the registry itself, which this ${(0,remedy/* isOnOwnMachine */.B2)(question) ? "command" : "step"} does:`,
        snippet: (0,remedy/* proofOfRepair */.tK)(question),
    };
    if (tokenKind === "installation")
        return {
            ...words,
            remedies: [
                { action: "Look whether the job has these permissions:", snippet: (0,remedy/* permissions */.P)(access) },
                {
                    action: 'It has? Then look whether the package\'s settings list this repository under "Manage Actions access".',
                    link: (0,remedy/* packageLink */.z2)(question, owner.kind),
                },
                { ...ask, snippet: (0,remedy/* checkStep */.bn)(access, "job") },
            ],
        };
    return {
        ...words,
        remedies: [
            {
                action: 'Look whether the token is still valid, has the right boxes ticked, and is authorised for the organisation ("Configure SSO").',
                link: (0,remedy/* tokensLink */.rU)(question),
            },
            (0,remedy/* newToken */.uv)(question, "Or make a new classic token"),
            ask,
        ],
    };
}

;// CONCATENATED MODULE: ./.tools/command/src/domain/advice-reference.ts



function adviseOnReference(cause, { question, owner }) {
    const { image, registry } = question;
    const { reference } = cause;
    const isOurs = reference === undefined || reference.startsWith(`${registry.host}/`);
    switch (cause.code) {
        case "tag-not-found":
            return {
                title: "There is no such tag",
                problem: `${reference === undefined ? "The tag" : code(reference)} is not there, or not under this name.`,
                remedies: [
                    {
                        action: "Compare the tag, letter by letter, with the package's list of tags (`v1.2.3` is another one than `1.2.3`).",
                        ...(isOurs ? { link: (0,remedy/* tagsLink */._s)(question, owner.kind) } : {}),
                    },
                    { action: "Does another job push it? Then let this one wait for that, with `needs:`." },
                ],
            };
        case "tag-immutable":
            return {
                title: "The tag must not be moved",
                problem: `${reference === undefined ? "The tag" : code(reference)} is there already, and is protected against being moved to another image.`,
                remedies: [
                    { action: "Push under a new tag: for a release the next version." },
                    { action: "Or, if it was meant to move, take the protection away first." },
                ],
            };
        case "reference-invalid":
            return {
                title: "The image's name breaks the rules",
                problem: `${reference === undefined ? "The name of the image" : code(reference)} is no name that a registry can have.`,
                remedies: [
                    {
                        action: `Write all of it in lower case, with the right host, an owner, a name, and a tag that is not empty: \`${(0,image_reference/* printImage */.Lh)(image).toLowerCase()}:TAG\`.`,
                    },
                    {
                        action: "Does it come from a variable? An empty one leaves a hole in the name, and `github.repository` may have upper case. This lowers it:",
                        snippet: { language: "sh", text: 'echo "IMAGE=${GITHUB_REPOSITORY,,}" >> "$GITHUB_ENV"' },
                    },
                    { action: "Or leave the input `images` out: this step makes a right name of your repository's." },
                ],
            };
        case "registry-missing-from-reference":
            return {
                title: "The name has no registry before it",
                problem: `${reference === undefined ? "The image's name" : code(reference)} does not begin with ${registry.host}, so docker asked Docker Hub.`,
                remedies: [
                    {
                        action: `Put the registry and the owner before the name: \`${registry.host}/${(0,image_reference/* ownerOf */.bf)(image)}/${(0,image_reference/* packageOf */.wg)(image)}:TAG\`.`,
                    },
                    {
                        action: "Has the image been built under the short name already? Then give it the long one, too, and push that:",
                        snippet: {
                            language: "sh",
                            text: `docker tag NAME:TAG ${(0,image_reference/* printImage */.Lh)(image)}:TAG\ndocker push ${(0,image_reference/* printImage */.Lh)(image)}:TAG`,
                        },
                    },
                ],
            };
    }
}

// EXTERNAL MODULE: ./.tools/command/src/domain/registry-host.ts
var registry_host = __nccwpck_require__(4034);
;// CONCATENATED MODULE: ./.tools/command/src/domain/advice-run.ts



function adviseOnRun(cause, { question }) {
    const { host } = question.registry;
    switch (cause.code) {
        case "registry-unavailable":
            return {
                title: `${cause.host ?? "The registry"} does not answer`,
                problem: `${cause.host ?? "The registry"} did not do its part: ${cause.reason}. Nothing is known to be wrong on your side.`,
                remedies: [
                    { action: "Try again in a few minutes." },
                    ...((0,remedy/* serverOf */.FN)(question) === registry_host/* GITHUB_DOT_COM */.Q$ ? [STATUS_PAGE] : []),
                    { action: "Does this machine reach other hosts? Else look at its network, its DNS and its proxy." },
                ],
            };
        case "check-undecided":
            return {
                title: "The check could not be decided",
                problem: `Nobody could say whether the token may ${(0,remedy/* aim */.uD)(question)}: ${cause.reason}.`,
                remedies: [
                    {
                        action: "Ask with a classic token of your own: GitHub lists the scopes of such a token.",
                        link: (0,remedy/* newTokenLink */.IS)(question),
                    },
                ],
            };
        case "rate-limited":
            return {
                title: `${cause.host} was asked too often`,
                problem: `${cause.host} takes only so many requests in a time, and this was one too many.`,
                remedies: [
                    { action: "Wait some minutes, and run it again." },
                    {
                        action: "Does it happen often? Then let fewer jobs push at the same time (`max-parallel: 1` in a matrix), and log in: without a login the limit is lower.",
                    },
                ],
            };
        case "upload-too-large":
            return {
                title: "A layer is too large",
                problem: `${host} does not take a layer, or a part of one, of this size.`,
                remedies: [
                    {
                        action: "See which layer is the large one:",
                        snippet: { language: "sh", text: "docker history IMAGE" },
                    },
                    {
                        action: "Make it smaller, or split it into several RUN or COPY instructions; ghcr.io takes layers of up to 10 GB.",
                    },
                    {
                        action: "Does the line speak of 4 MiB? Then the client sends its uploads in parts that are too large: use docker, or set its part size below 4 MiB.",
                    },
                ],
            };
        case "publication-incomplete":
            return {
                title: "Not every tag was published",
                problem: `${host} has the image, but not under every tag that was asked for.`,
                evidence: cause.tags.map((state) => tellTag(state, question)),
                remedies: [
                    {
                        action: "Run the job again: it builds again and sets every tag.",
                    },
                ],
            };
        case "interrupted":
            return {
                title: "The run was stopped",
                problem: `The run was stopped from outside${cause.signal === undefined ? "" : ` (${cause.signal})`} before it could ${(0,remedy/* aim */.uD)(question)}.`,
                remedies: [
                    { action: "Run the job again." },
                    {
                        action: "Was it no person? Then look at `timeout-minutes` and at `cancel-in-progress` in the workflow.",
                    },
                ],
            };
        case "unknown":
            return {
                title: `It failed: ${cause.happened}`,
                problem: `It failed, and we do not know this failure yet: ${cause.happened}.`,
                evidence: cause.output.map((line) => `It printed: ${line}`),
                remedies: [
                    {
                        action: cause.output.length === 0
                            ? "Run the job again. If it happens again, please report it to Surepush: it should not."
                            : "The last lines of its output, above, say what happened in its own words.",
                    },
                ],
            };
    }
}
const STATUS_PAGE = {
    action: "See whether GitHub knows of trouble.",
    link: "https://www.githubstatus.com",
};
function tellTag(state, { image }) {
    const reference = (0,image_reference/* printReference */.nt)(image, state.tag);
    return state.digest === undefined ? `${reference}: ${state.reason}` : `${reference} is ${state.digest}`;
}

// EXTERNAL MODULE: ./.tools/command/src/domain/scope.ts
var scope = __nccwpck_require__(5610);
;// CONCATENATED MODULE: ./.tools/command/src/domain/advice-scope.ts


function adviseOnScope({ missing, proof }, question, tokenKind) {
    const lacking = and(missing);
    const needs = `To ${question.access}, a token needs ${and(scope/* NEEDED */.Ev[question.access])}.`;
    const [boxes, are] = missing.length > 1 ? ["the boxes", "are"] : ["the box", "is"];
    const editToken = {
        action: `Edit the token: open your tokens, choose it, tick ${boxes} ${lacking} and press "Update token". The token stays the same, so ${(0,remedy/* isOnOwnMachine */.B2)(question) ? "your login" : "the secret"} need not change.`,
        link: (0,remedy/* tokensLink */.rU)(question),
    };
    const remedies = [
        tokenKind === "oauth" ? refreshGh(missing) : editToken,
        (0,remedy/* newToken */.uv)(question, "Or make a new classic token"),
    ];
    switch (proof) {
        case "list":
            return {
                title: `The token lacks ${missing.join(" and ")}`,
                problem: `The token cannot ${(0,remedy/* aim */.uD)(question)}: ${lacking} ${are} missing.`,
                evidence: [needs],
                remedies,
            };
        case "registry":
            return refusedToken(question.registry.host, [needs, `${lacking} ${are} not in GitHub's list.`]);
        case "wording":
            return refusedToken(question.registry.host, [
                needs,
                `${question.registry.host} says that the token's scopes do not match.`,
            ]);
        case "api":
            return refusedToken("GitHub's API", [
                `${lacking} ${are} what GitHub's API wants here, whatever the registry allows.`,
            ]);
        case "strict":
            return {
                title: `\`scope-check: strict\`: ${missing.join(" and ")} ${are} not listed`,
                problem: `\`scope-check: strict\` wants every scope listed by name, and ${lacking} ${are} not in GitHub's list.`,
                evidence: [
                    needs,
                    `GitHub normally hides ${lacking} when \`write:packages\` is there, so the token may well be good.`,
                ],
                remedies: [
                    {
                        action: "Let the registry decide: leave `scope-check` out, or set it to `auto`.",
                        snippet: { language: "yaml", text: "with:\n  scope-check: auto" },
                    },
                    ...remedies,
                ],
            };
    }
    function refusedToken(who, evidence) {
        return {
            title: `The token most likely lacks ${missing.join(" and ")}`,
            problem: `${who} refused the token, and the likeliest reason is that ${lacking} ${are} missing.`,
            evidence,
            remedies: [
                ...remedies,
                {
                    action: `Prove the repair by the registry's answer, with this ${(0,remedy/* isOnOwnMachine */.B2)(question) ? "command" : "step"}. GitHub's list is no proof: it leaves out what \`write:packages\` implies, and may look the same afterwards.`,
                    snippet: (0,remedy/* proofOfRepair */.tK)(question),
                },
            ],
        };
    }
}
/** An OAuth token is nearly always the one that GitHub's own command keeps: it has no boxes to tick. */
function refreshGh(missing) {
    return {
        action: "Is it the token of GitHub's command `gh`? Then this adds what is missing:",
        snippet: { language: "sh", text: `gh auth refresh --scopes ${missing.join(",")}` },
    };
}
/** `a` and `b`, each as code. */
function and(words) {
    return words.map((word) => `\`${word}\``).join(" and ");
}

;// CONCATENATED MODULE: ./.tools/command/src/domain/advice-token.ts


function adviseOnToken(cause, { question, tokenKind }) {
    switch (cause.code) {
        case "token-missing":
            return (0,remedy/* isOnOwnMachine */.B2)(question) ? adviseOnNoTokenHere(question) : adviseOnNoToken(question);
        case "token-malformed":
            return {
                title: "The token was damaged on its way here",
                problem: `The token has ${cause.flaw}${cause.isOurs ? "; it was not sent anywhere" : ""}.`,
                remedies: [
                    (0,remedy/* isOnOwnMachine */.B2)(question)
                        ? COPY_AGAIN
                        : {
                            action: "Save the secret again, without quotes, blanks or a line end. From a file that holds only the token, this does it:",
                            snippet: { language: "sh", text: "tr -d '\\r\\n' < token.txt | gh secret set YOUR_TOKEN" },
                        },
                ],
            };
        case "token-invalid":
            return adviseOnBadToken(cause.proof, question);
        case "token-kind-unsupported":
            return {
                title: `${question.registry.host} does not take this kind of token`,
                problem: `${KIND_NAMES[tokenKind]} cannot ${(0,remedy/* aim */.uD)(question)}: GitHub Packages takes classic personal access tokens and the job's GITHUB_TOKEN.`,
                remedies: (0,remedy/* isOnOwnMachine */.B2)(question)
                    ? [(0,remedy/* newToken */.uv)(question, "Make a classic token")]
                    : [(0,remedy/* useGitHubToken */.uE)(question.access), (0,remedy/* newToken */.uv)(question, "Or make a classic token")],
            };
        case "scope-missing":
            return adviseOnScope(cause, question, tokenKind);
        case "not-logged-in":
            return {
                title: `Nobody was logged in to ${question.registry.host}`,
                problem: `${question.registry.host} was asked to ${(0,remedy/* aim */.uD)(question)} without a login, or with one that is not for it.`,
                remedies: (0,remedy/* isOnOwnMachine */.B2)(question)
                    ? [logInHere(question), (0,remedy/* newToken */.uv)(question, "You have no token? Make a classic one")]
                    : [LOG_IN_BY_STEP, logInHere(question)],
            };
    }
}
const COPY_AGAIN = {
    action: "Copy the token again, without quotes, blanks or a line end. From a file that holds only the token, this does it:",
    snippet: { language: "sh", text: "tr -d '\\r\\n' < token.txt | surepush check --token-stdin" },
};
const KIND_NAMES = {
    classic: "A classic personal access token",
    oauth: "An OAuth token",
    "app-user": "An App's user token",
    installation: "The job's GITHUB_TOKEN",
    app: "The token of an App other than GitHub Actions",
    none: "No token at all",
    "fine-grained": "A fine-grained personal access token",
    refresh: "A refresh token",
    unknown: "A token of an unknown kind",
};
/** GitHub knows; the registry only refuses, and what docker keeps from an old login is refused like a bad token. */
function adviseOnBadToken(proof, question) {
    const { host } = question.registry;
    const look = {
        action: "Look whether the token is still in your list, and not expired.",
        link: (0,remedy/* tokensLink */.rU)(question),
    };
    const renew = (0,remedy/* newToken */.uv)(question, "Make a new classic token");
    const own = useGitHubTokenWhere(question);
    if (proof === "github")
        return {
            title: "The token is bad, expired or revoked",
            problem: "GitHub does not know this token: it is bad, expired or revoked.",
            remedies: [look, renew, ...own],
        };
    const forget = {
        action: "Is the image public? Then no login is needed: let docker forget the old one, and pull again. (helm has its own: `helm registry logout`.)",
        snippet: (0,remedy/* logOut */.je)(question),
    };
    return {
        title: `${host} refused the token`,
        problem: `${host} refused the token as such; most likely it is mistyped, expired or revoked.`,
        evidence: ["A token that is refused is refused for public images, too."],
        remedies: question.access === "pull" ? [forget, look, renew, ...own] : [look, renew, ...own],
    };
}
const LOG_IN_BY_STEP = {
    action: "In a workflow this step logs in by itself; give the job `packages: write` and `contents: read`.",
    snippet: (0,remedy/* surepushStep */.qZ)(),
};
/** There is no GITHUB_TOKEN on a machine of one's own. */
function useGitHubTokenWhere(question) {
    return (0,remedy/* isOnOwnMachine */.B2)(question) ? [] : [(0,remedy/* useGitHubToken */.uE)(question.access)];
}
function logInHere(question) {
    return { action: "On a machine of your own, log in with a classic token:", snippet: (0,remedy/* logIn */.E8)(question) };
}
function adviseOnNoTokenHere(question) {
    return {
        title: "There is no token",
        problem: `There is no token to ${(0,remedy/* aim */.uD)(question)} with.`,
        remedies: [
            { action: "Put one into the environment variable GITHUB_TOKEN, or hand it over with `--token-stdin`." },
            (0,remedy/* newToken */.uv)(question, "You have none? Make a classic token"),
        ],
    };
}
function adviseOnNoToken(question) {
    return {
        title: "The token is empty",
        problem: `There is no token to ${(0,remedy/* aim */.uD)(question)} with: the input for it is empty.`,
        evidence: [
            "A secret that does not exist, or that this run may not see (a fork's pull request, Dependabot, another environment), arrives as an empty text.",
        ],
        remedies: [
            {
                action: "Leave the input `token` out: the job's own GITHUB_TOKEN is taken then. Give the job these permissions.",
                snippet: (0,remedy/* permissions */.P)(question.access),
            },
            {
                action: "Or, if you meant a secret: compare its name with the one in the repository's Settings → Secrets and variables → Actions.",
            },
        ],
    };
}

;// CONCATENATED MODULE: ./.tools/command/src/domain/diagnosis.ts









/** Words the advice. A cause without its advice does not compile. */
function diagnose(cause, scene) {
    const { evidence = [], title, problem, remedies: all } = advise(cause, scene);
    const remedies = fitting(all, scene);
    const confidence = confidenceIn(cause, scene);
    const isSaid = confidence !== "medium" || /likel/i.test(problem);
    return {
        code: cause.code,
        title,
        problem: isSaid ? problem : `Most likely: ${problem}`,
        remedies,
        confidence,
        evidence: [...scene.evidence, ...evidence],
        alternatives: scene.alternatives,
        location: scene.location,
    };
}
/**
 * What is there already is not advised again, a workflow's lines are nothing for a machine of one's own, and a link with
 * a hole in it leads nowhere.
 */
function fitting(remedies, { packages, question }) {
    const kept = remedies.filter(({ snippet, action }) => !(packages === "write" && `${action} ${snippet?.text ?? ""}`.includes("packages: write")) &&
        !((0,remedy/* isOnOwnMachine */.B2)(question) && snippet?.language === "yaml"));
    const [first = remedies[0], ...others] = kept;
    return [withoutHole(first), ...others.map(withoutHole)];
}
function withoutHole({ link, ...remedy }) {
    return link === undefined || /OWNER|NAME/.test(link) ? remedy : { ...remedy, link };
}
/** What has alternatives is the likeliest of several. */
function confidenceIn({ code }, { alternatives }) {
    if (code === "unknown" || code === "denied-hidden")
        return "low";
    return alternatives.length === 0 ? "high" : "medium";
}
function advise(cause, scene) {
    switch (cause.code) {
        case "token-missing":
        case "token-malformed":
        case "token-invalid":
        case "token-kind-unsupported":
        case "scope-missing":
        case "not-logged-in":
            return adviseOnToken(cause, scene);
        case "sso-required":
        case "classic-pat-forbidden":
        case "ip-not-allowed":
        case "billing":
            return adviseOnAccount(cause, scene);
        case "workflow-permission-missing":
        case "fork-pull-request":
        case "dependabot":
        case "wrong-owner":
        case "package-access-missing":
        case "package-creation-forbidden":
        case "package-not-found-or-private":
        case "denied-hidden":
            return adviseOnPackage(cause, scene);
        case "tag-not-found":
        case "tag-immutable":
        case "reference-invalid":
        case "registry-missing-from-reference":
            return adviseOnReference(cause, scene);
        case "build-command-failed":
        case "dockerfile-invalid":
        case "build-context-missing":
        case "secret-missing":
        case "platform-unsupported":
        case "emulation-missing":
        case "cache-unsupported":
        case "buildx-missing":
        case "buildx-too-old":
            return adviseOnBuild(cause, scene);
        case "base-image-denied":
        case "base-image-rate-limited":
            return adviseOnBaseImage(cause, scene);
        case "docker-unavailable":
        case "disk-full":
        case "credential-store-error":
        case "network-error":
            return adviseOnMachine(cause, scene);
        case "registry-unavailable":
        case "rate-limited":
        case "upload-too-large":
        case "check-undecided":
        case "publication-incomplete":
        case "interrupted":
        case "unknown":
            return adviseOnRun(cause, scene);
    }
}


/***/ }),

/***/ 1341:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listScopes),
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/** The evidence as sentences: who said what, in their own words. */
function tell({ checksum, api, registry }, host) {
    return [
        ...(checksum === "wrong" ? ["The token's checksum is wrong: it looks truncated or mistyped."] : []),
        ...(api === undefined ? [] : tellApi(api)),
        ...(registry === undefined ? [] : tellRegistry(registry, host)),
    ];
}
function tellApi(api) {
    switch (api.kind) {
        case "accepted": {
            const whose = api.login === undefined ? "" : ` (it belongs to ${api.login})`;
            return [
                `GitHub accepts the token${whose} and ${tellGrant(api.grant)}.`,
                ...(api.expires === undefined ? [] : [`GitHub says that the token expires on ${api.expires}.`]),
            ];
        }
        case "rejected":
            return [`GitHub's API answered ${api.status} "${api.message}".`];
        case "silent":
            return [`GitHub's API could not tell: ${api.reason}.`];
    }
}
function tellGrant(grant) {
    if (grant.kind === "unlisted")
        return `lists no scopes (${grant.reason})`;
    return grant.scopes.size === 0 ? "lists no scope at all" : `lists \`${listScopes(grant.scopes)}\``;
}
/** `repo, write:packages`, as GitHub's header has it. */
function listScopes(scopes) {
    return [...scopes].join(", ");
}
function tellRegistry(registry, host) {
    switch (registry.kind) {
        case "accepted":
            return [`${host} answered the ${registry.step} with ${registry.status}: it allows it.`];
        case "refused":
            return [`${host} answered the ${registry.step} with ${registry.status} ${quote(registry.message)}.`];
        case "silent":
            return [`${host} gave no useful answer to the ${registry.step}: ${registry.reason}.`];
    }
}
function quote(message) {
    if (message === "")
        return "and no reason";
    return message === "denied" ? "`denied` (docker prints it as `denied: denied`)" : `\`${message}\``;
}


/***/ }),

/***/ 3483:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ printImage),
/* harmony export */   S0: () => (/* binding */ registryOfReference),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   jM: () => (/* binding */ placeholderImage),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   nt: () => (/* binding */ printReference),
/* harmony export */   wg: () => (/* binding */ packageOf),
/* harmony export */   z1: () => (/* binding */ tagFlaw),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
/* harmony import */ var _registry_host_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4034);
// Image references: `host/owner/name:tag`, in the grammar of the OCI distribution specification.

const COMPONENT = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})+$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Reads `host/owner/name` for a registry. Upper case is lowered, and said; everything else must be right. */
function parseImage(text, registry) {
    const [first = "", ...rest] = text.split("/");
    if (/^[a-z]+:\/\//i.test(text))
        return { kind: "flaw", flaw: "it is a URL" };
    if (text.includes("@"))
        return { kind: "flaw", flaw: "it has a digest inside" };
    if (rest.at(-1)?.includes(":"))
        return { kind: "flaw", flaw: "it has a tag inside" };
    if (!/[.:]|^localhost$/.test(first))
        return { kind: "flaw", flaw: "it names no registry" };
    const hostFlaw = (0,_registry_host_js__WEBPACK_IMPORTED_MODULE_0__/* .registryFlaw */ .m_)(first);
    if (hostFlaw !== undefined)
        return { kind: "flaw", flaw: `of its registry ${first}: ${hostFlaw}` };
    if (first.toLowerCase() !== registry)
        return { kind: "flaw", flaw: `it is not on the registry ${registry}` };
    const path = rest.join("/").toLowerCase();
    // Beyond ASCII lower case is a matter of opinion.
    if (!PATH.test(path) || !/^[\x21-\x7e]+$/.test(text))
        return { kind: "flaw", flaw: "what follows the registry is no owner and name" };
    return { kind: "image", image: { host: registry, path }, lowered: path !== rest.join("/") };
}
/** Why a text cannot be a tag, or nothing when it can. */
function tagFlaw(text) {
    if (TAG.test(text))
        return undefined;
    return text.length > 128
        ? "it has more than 128 characters"
        : "it has a character that no tag may have there";
}
/** Stands where nobody told which image it is about, for a person to fill in. */
function placeholderImage(host) {
    return { host, path: "OWNER/NAME" };
}
/** A digest from docker or a registry, or nothing when the text is none. */
function parseDigest(text) {
    return DIGEST.test(text) ? text : undefined;
}
function printImage({ host, path }) {
    return `${host}/${path}`;
}
/** `host/owner/name:tag`. */
function printReference(image, tag) {
    return `${printImage(image)}:${tag}`;
}
/** The account that owns the package: the path's first part. */
function ownerOf({ path }) {
    return path.slice(0, path.indexOf("/"));
}
/** The package's name: everything after the owner. */
function packageOf({ path }) {
    return path.slice(path.indexOf("/") + 1);
}
/** The host before a reference's name; Docker Hub is asked where there is none. */
function registryOfReference(reference) {
    const [first = "", ...rest] = reference?.split("/") ?? [];
    return rest.length > 0 && /[.:]|^localhost$/.test(first) ? first : undefined;
}


/***/ }),

/***/ 3376:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ diagnoseInputs)
/* harmony export */ });
/** The diagnosis of a run that never began. */
function diagnoseInputs(problems) {
    const inputs = [...new Set(problems.map(({ input }) => input))];
    return {
        code: "input-invalid",
        title: inputs.length === 1
            ? `The input ${inputs.join("")} is wrong`
            : `These inputs are wrong: ${inputs.join(", ")}`,
        problem: "The run did not begin: nothing was contacted, and nothing was built.",
        evidence: problems.map(({ input, value, flaw }) => `\`${input}\` cannot be "${value}": ${flaw}.`),
        remedies: remedies(problems),
        confidence: "high",
        alternatives: [],
        location: undefined,
    };
}
function remedies(problems) {
    const [first, ...others] = [
        ...new Set(problems.map(({ input, allowed }) => `Give \`${input}\` ${allowed}.`)),
    ];
    return [{ action: first ?? "Look at the inputs." }, ...others.map((action) => ({ action }))];
}


/***/ }),

/***/ 8674:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
// JSON from outside: it may be anything, and is asked field by field.
/** A body as JSON, or nothing when it is none. */
function readJson(body) {
    try {
        return JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body));
    }
    catch {
        return undefined;
    }
}
/** A field of a value that may be anything; a path of names goes deeper. */
function field(value, ...[name, ...rest]) {
    const found = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
    const [next, ...others] = rest;
    return next === undefined ? found : field(found, next, ...others);
}
/** The same where only a text that is not empty will do. */
function textField(value, ...path) {
    const found = field(value, ...path);
    return typeof found === "string" && found !== "" ? found : undefined;
}
/** A value as a list; anything else is an empty one. */
function list(value) {
    return Array.isArray(value) ? value : [];
}
/** A value as an object by names; anything else, a list too, is an empty one. */
function record(value) {
    const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
    return isRecord ? value : {};
}


/***/ }),

/***/ 665:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  My: () => (/* binding */ complete),
  kW: () => (/* binding */ explainLog),
  Oc: () => (/* binding */ isInDockerfile)
});

// EXTERNAL MODULE: ./.tools/command/src/domain/mention.ts
var mention = __nccwpck_require__(4388);
// EXTERNAL MODULE: ./.tools/command/src/domain/refusal.ts
var refusal = __nccwpck_require__(1294);
// EXTERNAL MODULE: ./.tools/command/src/domain/sign.ts
var domain_sign = __nccwpck_require__(8797);
;// CONCATENATED MODULE: ./.tools/command/src/domain/sighting.ts

/** What explains a command that failed better than its failing does. */
const REASONS = new Set(["disk-full", "exec-format"]);
/** How far above the end of a command its reason may stand where no step is numbered, in lines. */
const NEAR = 40;
const ORDER = ["cause", "refusal", "fault", "trace"];
/** The sighting that tells most; among equals the last, for a run ends with what it failed of. */
function decisive(sightings) {
    const failed = sightings.findLast(({ sign, afterJob }) => sign === "build-command-failed" && !afterJob);
    const reason = failed && sightings.findLast((sighting) => isReason(sighting, failed));
    if (reason !== undefined)
        return reason;
    return sightings
        .filter((sighting) => sighting === failed || counts(sighting, failed))
        .toSorted((a, b) => heaviness(a) - heaviness(b) || b.line - a.line)[0];
}
/** Whether it was printed by the very command that failed, at its end. */
function isReason({ sign, step, line }, failed) {
    if (!REASONS.has(sign))
        return false;
    return step !== undefined && failed.step !== undefined
        ? step === failed.step
        : line <= failed.line && failed.line - line <= NEAR;
}
/** What a program printed says nothing of the run, nor does a cache that is not there yet. */
function counts({ phase, line }, failed) {
    if (phase === "command" || phase === "cache import")
        return false;
    // A failed command's output may hold the words of any other failure.
    return failed === undefined || line > failed.line;
}
function heaviness({ sign, afterJob }) {
    return ORDER.indexOf(afterJob ? "trace" : (0,domain_sign/* weightOf */.m)(sign));
}

;// CONCATENATED MODULE: ./.tools/command/src/domain/log-explanation.ts




/** `happened` is a clause for the case that no sign is known. */
function explainLog(reading, known, happened) {
    const sighting = decisive(reading.sightings);
    if (sighting === undefined)
        return { ...(0,refusal/* only */.j6)({ code: "unknown", happened, output: reading.lastLines }), sighting };
    return { ...explainSighting(sighting, reading, complete(known, reading, sighting)), sighting };
}
function explainSighting(sighting, reading, around) {
    const { sign } = sighting;
    if ((0,refusal/* isRefusal */.vu)(sign))
        return isAboutBaseImage(sighting, around)
            ? explainBaseImage(sighting, around)
            : withFacts((0,refusal/* explainDenial */.LI)(sign, around), sighting);
    if (sighting.phase === "cache export" && (0,domain_sign/* weightOf */.m)(sign) === "fault")
        return (0,refusal/* only */.j6)({ code: "cache-unsupported", when: "after the push" });
    return isFault(sign) ? explainFault(sign, sighting, around) : BUILDS[sign](sighting, reading);
}
/** What the line names: the reference that was written, the scope that is wanted. */
function withFacts({ cause, alternatives }, { image, text, sign }) {
    if ("reference" in cause)
        return { cause: { ...cause, reference: (0,mention/* baseImageIn */.m)(text) ?? image?.reference }, alternatives };
    const scope = /(?:at least|needs the|scopes?:?) \[?["']?([a-z]{2,20}(?::[a-z]{2,20})?)\b/.exec(text)?.[1];
    return sign === "scope-named" && cause.code === "scope-missing" && scope !== undefined
        ? { cause: { ...cause, missing: [scope], proof: "api" }, alternatives }
        : {
            cause: cause.code === "rate-limited" ? { ...cause, host: hostIn(text) ?? cause.host } : cause,
            alternatives,
        };
}
/** Whether a line of the Dockerfile can be to blame. */
function isInDockerfile({ code }) {
    return IN_A_DOCKERFILE.has(code);
}
const IN_A_DOCKERFILE = new Set([
    "base-image-denied",
    "base-image-rate-limited",
    "build-command-failed",
    "build-context-missing",
    "disk-full",
    "dockerfile-invalid",
    "emulation-missing",
    "platform-unsupported",
    "reference-invalid",
    "secret-missing",
    "tag-not-found",
]);
function isFault(sign) {
    return !Object.hasOwn(BUILDS, sign);
}
/** What the log tells beside its signs fills in what nobody said. */
function complete(known, { hints }, sighting) {
    const image = known.image ?? sighting.image?.image;
    const packages = known.packages ?? hints.packages;
    const operation = known.operation ?? operationOf(sighting, hints);
    const isNamed = known.isNamed || image !== undefined || NAMES_A_REGISTRY.test(sighting.text);
    return { ...known, image, isNamed, packages, operation };
}
/** A host before a path, or after `in`, as podman has it; Docker Hub's own apart. */
const NAMES_A_REGISTRY = /response from registry|(?:https?:\/\/| in )(?!docker\.io|[a-z-]{1,20}\.docker\.(?:io|com))[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,6}/;
function operationOf({ text, phase }, hints) {
    if (phase === "push" || hints.pushes)
        return "push";
    if (phase === "base image")
        return "build";
    if (hints.pulls)
        return "pull";
    if (hints.builds)
        return "build";
    return /\/v2\/"?:|docker login|login attempt/.test(text) ? "login" : undefined;
}
/** A build asks other registries, too, for what it starts from: there it is not about what is to be pushed. */
function isAboutBaseImage({ phase, text, sign }, { operation }) {
    if ((0,domain_sign/* weightOf */.m)(sign) !== "refusal" && sign !== "credential-refused" && sign !== "insufficient-scope")
        return false;
    if (phase === "base image")
        return operation !== "pull";
    if (phase !== undefined || operation === "pull")
        return false;
    const isMetadata = /source metadata|load metadata for|resolve image config|pull access denied/.test(text);
    return isMetadata || (operation === "build" && /failed to solve|failed to authorize/.test(text));
}
function explainBaseImage({ text, sign }, { tokenKind }) {
    const cause = { code: "base-image-denied", image: (0,mention/* baseImageIn */.m)(text) };
    return sign === "credential-refused" && tokenKind !== "none"
        ? { cause, alternatives: ["token-invalid", "package-not-found-or-private"] }
        : { cause, alternatives: ["not-logged-in", "package-not-found-or-private", "token-invalid"] };
}
/** A row for each sign; one without does not compile. */
const BUILDS = {
    "base-image-rate-limited": ({ text }) => (0,refusal/* only */.j6)({ code: "base-image-rate-limited", image: (0,mention/* baseImageIn */.m)(text) }),
    "build-command-failed": ({ text }, { commandOutput }) => (0,refusal/* only */.j6)({
        code: "build-command-failed",
        command: commandIn(text),
        output: commandOutput.filter((line) => line !== text),
    }),
    "build-context-missing": ({ text }) => (0,refusal/* only */.j6)({ code: "build-context-missing", missing: missingIn(text) }),
    "buildx-missing": () => (0,refusal/* only */.j6)({ code: "buildx-missing" }),
    "buildx-too-old": ({ text }) => (0,refusal/* likely */.BM)({
        code: "buildx-too-old",
        lacks: /--[a-z-]+/.exec(text)?.[0] ?? "what the build asks for",
        needed: undefined,
        found: undefined,
    }, "buildx-missing"),
    "cache-unsupported": () => (0,refusal/* only */.j6)({ code: "cache-unsupported", when: "before the build" }),
    "cache-not-written": () => (0,refusal/* only */.j6)({ code: "cache-unsupported", when: "after the push" }),
    "credential-store-error": () => (0,refusal/* only */.j6)({ code: "credential-store-error" }),
    "disk-full": () => (0,refusal/* only */.j6)({ code: "disk-full" }),
    "docker-unavailable": ({ text }) => (0,refusal/* only */.j6)({ code: "docker-unavailable", reason: whyNoDocker(text) }),
    "dockerfile-invalid": ({ text }) => (0,refusal/* only */.j6)({ code: "dockerfile-invalid", flaw: flawIn(text) }),
    "exec-format": () => (0,refusal/* likely */.BM)({ code: "platform-unsupported", where: "command" }, "emulation-missing"),
    interrupted: () => (0,refusal/* only */.j6)({ code: "interrupted", signal: undefined }),
    "platform-unsupported": ({ text }) => /driver|exporting manifest lists/i.test(text)
        ? (0,refusal/* only */.j6)({ code: "platform-unsupported", where: "builder" })
        : (0,refusal/* likely */.BM)({ code: "platform-unsupported", where: "image" }, "tag-not-found"),
    "reference-invalid": ({ text }) => (0,refusal/* only */.j6)({
        code: "reference-invalid",
        reference: /(?:invalid tag|argument) "([^"]{1,200})"/.exec(text)?.[1],
    }),
    "secret-missing": ({ text }) => (0,refusal/* only */.j6)({ code: "secret-missing", secret: /secret "?([\w.-]{1,100})"?: not found/i.exec(text)?.[1] }),
};
/** The host is named where the line names it, or where the step is one that speaks to the registry. */
function explainFault(sign, { text, phase }, around) {
    const host = hostIn(text) ?? (phase === "push" || around.isRun ? around.host : undefined);
    const broken = (reason) => ({ code: "registry-unavailable", reason, host });
    const astray = (trouble) => ({ code: "network-error", trouble, host });
    switch (sign) {
        case "server-fault":
            return (0,refusal/* only */.j6)(broken("it answered with an error of its own"));
        case "connection-broken":
            return (0,refusal/* likely */.BM)(broken("the connection to it broke"), "network-error");
        case "name-unresolved":
            return (0,refusal/* only */.j6)(astray("name"));
        case "certificate":
            return (0,refusal/* only */.j6)(astray("certificate"));
        case "protocol":
            return (0,refusal/* only */.j6)(astray("protocol"));
        case "unreachable":
            return (0,refusal/* likely */.BM)(astray("unreachable"), "registry-unavailable");
        case "too-slow":
            return (0,refusal/* likely */.BM)(astray("slow"), "registry-unavailable");
    }
}
/** The host that was asked: in an address, or as the name that was looked up. */
function hostIn(text) {
    return /(?:https?:\/\/|lookup |resolve host:? ?|econnrefused |enotfound |eai_again |connect to )"?([a-z0-9][a-z0-9.-]{1,250}(?::\d{1,5})?)/i.exec(text)?.[1];
}
/** `/bin/sh -c make`, without the shell. */
function commandIn(text) {
    const command = between(text, 'process "', '" did not complete') ??
        between(text, "executor failed running [", "]: exit") ??
        between(text, "The command '", "' returned");
    return command?.replace(/^\/bin\/(?:ba)?sh (?:[^ ]{1,20} ){0,4}?-c /, "");
}
function between(text, begin, end) {
    const from = text.indexOf(begin);
    const to = text.indexOf(end, from);
    return from < 0 || to < 0 ? undefined : text.slice(from + begin.length, to);
}
/** The path that is not there. */
function missingIn(text) {
    return (/"([^"]{1,200})"(?:: not found| not found: not found)/.exec(text)?.[1] ??
        /(?:lstat|stat|open|path) "?([^\s":]{1,200})"?:? (?:no such|not found)/.exec(text)?.[1] ??
        /symlinks in Dockerfile path: lstat ([^\s:]{1,200})/.exec(text)?.[1]);
}
/** What is wrong in the Dockerfile, in its parser's words. */
function flawIn(text) {
    const at = text.search(/unknown instruction|target stage|failed to parse|base name|no build stage/i);
    return /parse error (?:on )?line \d{1,6}: (.+)/.exec(text)?.[1] ?? (at < 0 ? undefined : text.slice(at));
}
function whyNoDocker(text) {
    if (/permission denied/i.test(text))
        return "this user may not speak to docker's daemon";
    return /command not found|not recognized|executable file|: not found/i.test(text)
        ? "there is no `docker` command"
        : "docker's daemon does not answer";
}


/***/ }),

/***/ 6823:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   V1: () => (/* binding */ bareLine),
/* harmony export */   kD: () => (/* binding */ LineCutter)
/* harmony export */ });
// A log's lines as the tool wrote them: without colours, time stamps, and the marks of whoever kept the log.
/** What is longer is read in pieces, which overlap so that no wording is cut in two. */
const LONGEST = 8 * 1024;
const OVERLAP = 512;
/** A log that was kept inside of JSON, once or more often, on one line of its own. */
const JSON_BEGIN = /^\uFEFF?\s{0,20}(?:\{\s{0,5}"|"|\[\s{0,5}["{])/;
const JSON_END = /"\}[\]}]{0,8}$/;
const JSON_LINE_END = /(?<!\\)\\{1,8}(?:r\\{1,8}n|[nr])/;
const JSON_ESCAPED = /(?<!\\)\\{1,8}([/t])/g;
/** What is escaped in other logs, too. */
const ESCAPED = /(?<!\\)\\{1,8}(u001b|x1b|033|")/g;
/** CSI and OSC sequences, and what is left of the first where the log's keeper dropped the escape character. */
const COLOURS = [
    // eslint-disable-next-line no-control-regex -- the escape character is what is looked for
    /\x1b\[[0-9;?]{0,32}[A-Za-z]/g,
    // eslint-disable-next-line no-control-regex -- likewise
    /\x1b\][^\x07\x1b]{0,200}(?:\x07|\x1b\\)/g,
    /\[\d{1,3}(?:;\d{1,3}){0,4}m/g,
];
/** GitHub's logs have a time before each line, those of `gh run view` job and step before that. */
const STAMP = /^\uFEFF?(?:[^\t]{0,200}\t){0,2}\uFEFF?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?[ \t]?/;
/** The runner's own marks, and the columns of `act` and of docker compose. */
const MARK = /^(?:##\[[a-z-]{1,20}\]|::[a-z-]{1,20}(?: [^:]{0,300})?::|\[[^\]]{1,100}\]\s{1,20}\|\s?)/;
/** The line without what is around it. Whatever is left stands in it as it stood. */
function bareLine(line) {
    const text = line.includes("\\")
        ? line.replaceAll(ESCAPED, (_, name) => (name === '"' ? name : "\x1b"))
        : line;
    const plain = COLOURS.reduce((rest, colour) => rest.replaceAll(colour, ""), text);
    return plain.replace(STAMP, "").replace(MARK, "").trimEnd();
}
/**
 * Cuts a text that comes piece by piece into lines: at line feeds, at carriage returns (a progress bar draws itself
 * anew) and, where the log was kept in JSON, at those that it has escaped. It keeps no more than one line's begin,
 * however long the line is. Empty lines are counted and not handed on.
 */
class LineCutter {
    #rest = "";
    #number = 1;
    #isJson = false;
    #isBegun = false;
    *cut(piece) {
        const lines = (this.#rest + piece).split("\n");
        this.#rest = lines.pop() ?? "";
        for (const line of lines) {
            if (line !== "")
                yield* this.#parts(line);
            this.#number += 1;
            this.#isBegun = false;
        }
        if (this.#rest.length <= LONGEST)
            return;
        yield* this.#parts(this.#rest);
        this.#rest = this.#rest.slice(-OVERLAP);
    }
    *end() {
        yield* this.#parts(this.#rest);
        this.#rest = "";
    }
    *#parts(line) {
        const goesOn = this.#isBegun;
        if (!goesOn)
            this.#isJson =
                JSON_BEGIN.test(line) || (line.includes("\\") && JSON_BEGIN.test(line.replace(STAMP, "")));
        this.#isBegun = true;
        if (line === "")
            return;
        if (!goesOn && !this.#isJson && line.length <= LONGEST && !line.includes("\r")) {
            yield { text: line, number: this.#number };
            return;
        }
        const parts = this.#isJson ? line.split(JSON_LINE_END).map(outOfJson) : line.split("\r");
        for (const [index, part] of parts.entries())
            for (const text of windows(part, goesOn && index === 0))
                yield { text, number: this.#number };
    }
}
function outOfJson(part) {
    return part.replace(JSON_END, "").replaceAll(JSON_ESCAPED, (_, name) => (name === "t" ? " " : "/"));
}
/** A piece that begins inside of a line may begin inside of a word, perhaps of a secret: that word is left out. */
function* windows(line, goesOn) {
    if (line.length <= LONGEST) {
        if (line !== "")
            yield goesOn ? line.replace(/^\S{1,250}/, "…") : line;
        return;
    }
    for (let at = 0; at < line.length; at += LONGEST - OVERLAP) {
        const window = line.slice(at, at + LONGEST);
        yield goesOn || at > 0 ? window.replace(/^\S{1,250}/, "…") : window;
    }
}
/** Every line of a text that is there as a whole. */
function* linesOf(text) {
    const cutter = new LineCutter();
    yield* cutter.cut(text);
    yield* cutter.end();
}


/***/ }),

/***/ 260:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ LogReader),
  x: () => (/* binding */ readLog)
});

;// CONCATENATED MODULE: ./.tools/command/src/domain/build-steps.ts
const NOWHERE = { phase: undefined, step: undefined, title: false };
/** `#12 [build 3/4] RUN make`, `#12 0.345 output`, `#12 ERROR: …`. Source: buildkit `util/progress/progressui`. */
const STEP_LINE = /^#(\d{1,6}) (.*)$/;
/** ` > [build 3/4] RUN make:`, which stands between two rules, above the last lines of a step that failed. */
const EXCERPT = /^ ?> (.+):$/;
const EXCERPT_END = /^-{6}$/;
/** `Step 3/4 : RUN make`, of the classic builder. */
const CLASSIC_STEP = /^Step \d{1,4}\/\d{1,4} : (.*)$/;
/** `[build 3/4] ` before an instruction. */
const STAGE = /^\[[^\]]{1,100}\] /;
const RUNNING = /^ ?---> Running in /;
const CLASSIC_MARK = /^ ?---> |^Removing intermediate container |^The command '/;
const OUTPUT = /^(?:\d{1,6}\.\d{1,4} )?(.*)$/;
/** `Dockerfile:12`, and a rule below it. */
const PLACE = /^([^\s:][^:]{0,200}):(\d{1,6})$/;
const RULE = /^-{10,}$/;
/** The same place in the parser's words. */
const PARSER = /dockerfile parse error (?:on )?line (\d{1,6})/i;
/** A line of the Dockerfile, as the excerpt shows it. */
const SHOWN_SOURCE = /^\s{0,8}\d{1,6} \|/;
/** A title's first row that fits counts. */
const PHASES = [
    { title: /^importing cache/, phase: "cache import" },
    { title: /^exporting cache/, phase: "cache export" },
    { title: /^pushing |^exporting to/, phase: "push" },
    { title: /load metadata for |^resolve image config|^(?:\[[^\]]{1,100}\] )?FROM /, phase: "base image" },
    { title: /^(?:\[[^\]]{1,100}\] )?RUN\b/, phase: "command" },
];
const MOST_STEPS = 2_000;
const KEPT_LINES = 10;
class BuildSteps {
    #phases = new Map();
    /** The step whose lines stand bare: an excerpt's, or the classic builder's. */
    #open;
    /** The phase of the title above. */
    #begun;
    #instruction;
    #error;
    #above;
    #location;
    #output = [];
    /** Where a bare line stands, as far as it tells. */
    read(text) {
        const place = this.#find(text);
        // A program may print what looks like a place.
        if (place.phase !== "command")
            this.#findLocation(text);
        return place;
    }
    get location() {
        return this.#location;
    }
    /** The instruction that failed, as the classic builder and older BuildKits name it: without a line. */
    get instruction() {
        return this.#instruction;
    }
    /** The end of what the last command printed, as far as the log marks it. */
    get commandOutput() {
        return this.#output;
    }
    #find(text) {
        const [, number, rest] = STEP_LINE.exec(text) ?? [];
        if (number !== undefined && rest !== undefined)
            return this.#readStepLine(Number(number), rest);
        const classic = CLASSIC_STEP.exec(text)?.[1];
        const title = EXCERPT.exec(text)?.[1] ?? classic;
        if (title !== undefined) {
            this.#instruction = title.replace(STAGE, "");
            this.#begun = phaseOf(title);
            // The classic builder may refuse a RUN before it runs.
            this.#open = classic !== undefined && this.#begun === "command" ? undefined : this.#begun;
            this.#output = [];
            return { phase: this.#open, step: undefined, title: true };
        }
        if (RUNNING.test(text))
            this.#open = this.#begun;
        if (EXCERPT_END.test(text))
            this.#open = undefined;
        else if (this.#open === "command") {
            if (CLASSIC_MARK.test(text))
                return NOWHERE;
            this.#keepOutput(text);
        }
        if (this.#open !== undefined)
            return { ...NOWHERE, phase: this.#open };
        return SHOWN_SOURCE.test(text) ? { ...NOWHERE, title: true } : this.#placeOfError(text);
    }
    #readStepLine(step, rest) {
        const named = phaseOf(rest);
        const isNew = named !== undefined && !this.#phases.has(step);
        if (isNew) {
            // A log with more steps is none of one build, and what is kept of it is bounded.
            if (this.#phases.size >= MOST_STEPS)
                this.#phases.clear();
            this.#phases.set(step, named);
            if (named === "command")
                this.#output = [];
        }
        const phase = this.#phases.get(step);
        if (rest.startsWith("ERROR: ")) {
            // It is docker that speaks, and no program.
            const place = { phase: phase === "command" ? undefined : phase, step, title: false };
            this.#error = { text: rest.slice("ERROR: ".length, 200), place };
            return place;
        }
        if (phase === "command" && /^\d/.test(rest))
            this.#keepOutput(rest);
        return { phase, step, title: isNew || rest.startsWith("[") };
    }
    /** BuildKit's last line says once more what a step failed of. */
    #placeOfError(text) {
        return this.#error !== undefined && text.includes(this.#error.text) ? this.#error.place : NOWHERE;
    }
    #findLocation(text) {
        if (this.#above !== undefined && RULE.test(text))
            this.#location = this.#above;
        const parsed = PARSER.exec(text)?.[1];
        if (parsed !== undefined)
            this.#location = { file: "Dockerfile", line: Number(parsed) };
        const [, file, line] = PLACE.exec(text) ?? [];
        this.#above = file !== undefined && line !== undefined ? { file, line: Number(line) } : undefined;
    }
    #keepOutput(line) {
        this.#output.push(OUTPUT.exec(line)?.[1] ?? line);
        if (this.#output.length > KEPT_LINES)
            this.#output.shift();
    }
}
function phaseOf(title) {
    return PHASES.find((row) => row.title.test(title))?.phase;
}

// EXTERNAL MODULE: ./.tools/command/src/domain/log-line.ts
var log_line = __nccwpck_require__(6823);
// EXTERNAL MODULE: ./.tools/command/src/domain/mention.ts
var mention = __nccwpck_require__(4388);
// EXTERNAL MODULE: ./.tools/command/src/domain/secret-shape.ts
var secret_shape = __nccwpck_require__(776);
// EXTERNAL MODULE: ./.tools/command/src/domain/sign.ts
var domain_sign = __nccwpck_require__(8797);
// EXTERNAL MODULE: ./.tools/command/src/domain/wording.ts + 3 modules
var wording = __nccwpck_require__(4857);
;// CONCATENATED MODULE: ./.tools/command/src/domain/log-reader.ts
// Reads a log line by line, whoever wrote it, and keeps what a diagnosis needs: no more than a page, however long it is.






/** The longest line that is told to a person, and what is kept of one to be made presentable, in characters. */
const SHOWN = 400;
const KEPT = 2 * SHOWN;
const log_reader_KEPT_LINES = 10;
/** No wording, and nothing else that tells, is shorter, in characters. */
const SHORTEST = 6;
const PUSHES = /\bdocker push\b|\bpushing\b|failed to push|the push refers to|\/blobs\/uploads?\/|push access denied/i;
const PULLS = /\b(?:docker|podman|nerdctl|helm|skopeo|crane|oras) (?:pull|run|show|copy|inspect)\b|trying to pull|failed to pull|pulling from|unable to find image|initializing source|pull access denied|imagepull|\/tags\/list\b/i;
const BUILDS = /failed to solve|buildx|^#\d|^step \d|docker build|dockerfile/i;
/** The runner's words at the end of a step that failed, and after the last step. */
const ENDED = /##\[error\](?:Process completed with exit code|The process ')|Post job cleanup\.$|Cleaning up orphan processes$/;
/** docker's and BuildKit's words at the end of a push that went well. */
const PUSHED = /: digest: sha256:[0-9a-f]{64} size: \d|^#\d{1,6} pushing manifest for .{1,300} done$/;
const PERMISSION = /^([A-Za-z-]{1,40}): (read|write|none)$/;
class LogReader {
    #host;
    #image;
    #afterJob = false;
    #isListing = false;
    #steps = new BuildSteps();
    #sightings = new Map();
    #lastLines = [];
    #hints = {
        packages: undefined,
        loggedIn: false,
        pushes: false,
        pulls: false,
        builds: false,
    };
    /** `host` is the registry whose images are of interest. */
    constructor(host) {
        this.#host = host;
    }
    /** Takes one line, with all its marks and colours. */
    read({ text: line, number }) {
        if (line.length < SHORTEST) {
            keep(this.#lastLines, line);
            return;
        }
        const text = (0,log_line/* bareLine */.V1)(line);
        if (text === "")
            return;
        const { phase, step, title } = this.#steps.read(text);
        this.#takeHints(text);
        keep(this.#lastLines, text.slice(0, KEPT));
        this.#image = (0,mention/* mentionOf */.s)(text, this.#host) ?? this.#image;
        const sign = title ? undefined : (0,wording/* signOf */.rL)(text);
        if (sign !== undefined) {
            const key = `${sign} ${phase ?? ""} ${String(this.#afterJob)}`;
            const kept = text.slice(0, KEPT);
            // The last one of its kind counts, and stands last.
            this.#sightings.delete(key);
            const sighting = { sign, line: number, text: kept, phase, step, afterJob: this.#afterJob };
            this.#sightings.set(key, { ...sighting, image: this.#image });
        }
        if (ENDED.test(line))
            this.#afterJob = true;
    }
    get reading() {
        const { commandOutput: output, location } = this.#steps;
        return {
            sightings: [...this.#sightings.values()].map((sighting) => ({
                ...sighting,
                text: shown(sighting.text),
            })),
            location: location && { ...location, file: (0,secret_shape/* presentable */.KC)(location.file) },
            instruction: this.#steps.instruction,
            commandOutput: (output.length > 0 ? output : this.#lastLines).map(shown),
            lastLines: this.#lastLines.map(shown),
            hints: { ...this.#hints },
        };
    }
    #takeHints(text) {
        const hints = this.#hints;
        this.#readPermission(text);
        if (text.startsWith("Login Succeeded")) {
            hints.loggedIn = true;
            this.#forget("trace");
        }
        // What went well in the end was got over on the way.
        if (PUSHED.test(text))
            this.#forget("trace", "fault");
        hints.pushes ||= PUSHES.test(text);
        hints.pulls ||= PULLS.test(text);
        hints.builds ||= BUILDS.test(text);
    }
    /** The runner lists what the job's token may do, a line each; what it does not list is none. */
    #readPermission(text) {
        if (text === "GITHUB_TOKEN Permissions") {
            this.#isListing = true;
            this.#hints.packages = "none";
        }
        else if (this.#isListing) {
            const [, name, value] = PERMISSION.exec(text) ?? [];
            this.#isListing = name !== undefined;
            if (name === "Packages" && (value === "read" || value === "write"))
                this.#hints.packages = value;
        }
    }
    #forget(...weights) {
        for (const [key, { sign }] of this.#sightings)
            if (weights.includes((0,domain_sign/* weightOf */.m)(sign)))
                this.#sightings.delete(key);
    }
}
/** Reads a log that is there as a whole. */
function readLog(text, host) {
    const reader = new LogReader(host);
    for (const line of (0,log_line/* linesOf */.Dx)(text))
        reader.read(line);
    return reader.reading;
}
function keep(lines, line) {
    lines.push(line);
    if (lines.length > log_reader_KEPT_LINES)
        lines.shift();
}
/** A line as a person is shown it: not too long, without what looks like a secret, and with nothing that acts. */
function shown(text) {
    const safe = (0,secret_shape/* presentable */.KC)(text);
    return safe.length > SHOWN ? `${safe.slice(0, SHOWN)} …` : safe;
}


/***/ }),

/***/ 4388:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ baseImageIn),
/* harmony export */   s: () => (/* binding */ mentionOf)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3483);
// Mentions of images in a log: as references, and inside the addresses that clients ask a registry at.

/** What a reference or an address is made of, after the host. */
const PATH = /[A-Za-z0-9._/:%?&=-]{1,400}/y;
/** The last image of a registry that a line speaks of. */
function mentionOf(line, host) {
    const at = line.lastIndexOf(`${host}/`);
    if (at < 0)
        return mentionBefore(line, host);
    PATH.lastIndex = at + host.length + 1;
    const path = withoutEnd(nameIn(PATH.exec(line)?.[0] ?? ""));
    const [name = "", tag] = path.split(":");
    const parsed = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImage */ .zZ)(`${host}/${name}`, host);
    if (parsed.kind === "flaw")
        return undefined;
    return { image: parsed.image, reference: `${host}/${name}${tag ? `:${tag}` : ""}` };
}
/** `… /v2/octo/app/blobs/uploads/ in ghcr.io`, as podman and skopeo have it. */
function mentionBefore(line, host) {
    const from = line.includes(` in ${host}`) ? line.lastIndexOf("/v2/") : -1;
    if (from < 0)
        return undefined;
    PATH.lastIndex = from + 1;
    const parsed = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImage */ .zZ)(`${host}/${nameIn(PATH.exec(line)?.[0] ?? "")}`, host);
    return parsed.kind === "image"
        ? { image: parsed.image, reference: `${host}/${parsed.image.path}` }
        : undefined;
}
/**
 * `octo/app:1` of itself, of `v2/octo/app/manifests/1` and of `token?scope=repository%3Aocto%2Fapp%3Apull`.
 * Source: the OCI distribution specification's endpoints; CNCF distribution, "Token authentication".
 */
function nameIn(path) {
    if (path.startsWith("v2/")) {
        const parts = path.split("/");
        const end = parts.findIndex((part) => ["manifests", "blobs", "tags", "referrers"].includes(part));
        return parts.slice(1, end).join("/");
    }
    const scope = path.startsWith("token?") ? unescaped(path).split("scope=repository:")[1] : undefined;
    return scope?.split(":")[0] ?? path.split(/[?&=%]/)[0] ?? "";
}
function unescaped(query) {
    return query.replaceAll(/%3A/gi, ":").replaceAll(/%2F/gi, "/");
}
/** The image that a failing base image's line names: `failed to resolve source metadata for X`, and its like. */
function baseImageIn(line) {
    const named = /(?:metadata for|access denied for|failed to solve:|resolve reference) "?([\w.:/@-]{1,300})/i.exec(line)?.[1];
    const image = named === undefined ? "" : withoutEnd(named);
    return /[/:.]/.test(image) ? image : undefined;
}
/** A sentence may go on after a name, with a mark that is no part of it. */
function withoutEnd(name) {
    return /[.:/-]$/.test(name) ? withoutEnd(name.slice(0, -1)) : name;
}


/***/ }),

/***/ 5714:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   AZ: () => (/* binding */ SHORT_SHA),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   YM: () => (/* binding */ asksForDate),
/* harmony export */   wX: () => (/* binding */ globalValues)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9893);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2828);
// Expressions: `{{branch}}` and its kin. Plain names are filled in here; only the rest needs a template engine.


const NAME = /\{\{\s*([A-Za-z_]\w*)\s*\}\}/g;
const TAKES_A_FORMAT = new Set(["date", "commit_date"]);
/** How many characters of a commit are enough to tell it, unless the user says otherwise. */
const SHORT_SHA = 7;
/** What the global expressions stand for in this run. */
function globalValues(facts, shaLength) {
    const isDefault = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnDefaultBranch */ .vZ)(facts);
    return {
        branch: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .branchOf */ .W0)(facts) ?? "",
        tag: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gitTagOf */ .Eb)(facts) ?? "",
        sha: (facts.sha ?? "").slice(0, shaLength),
        base_ref: facts.baseRef ?? "",
        is_default_branch: String(isDefault),
        is_not_default_branch: String(!isDefault),
    };
}
function timesOf({ now, commitTime }) {
    return { date: now, commit_date: commitTime ?? now };
}
/** Whether a text holds nothing but plain names, so that no template engine is needed. */
function isPlain(text) {
    if (["{{{", "}}}", "\\{{"].some((mark) => text.includes(mark)))
        return false;
    const rest = text.replaceAll(NAME, (whole, name) => (TAKES_A_FORMAT.has(name) ? whole : ""));
    return !rest.includes("{{");
}
/** Whether a text asks for a date, and so for a calendar. */
function asksForDate(text) {
    return /\{\{[^}]*date/.test(text);
}
/** Fills a template in. A name that stands for nothing is a mistake, not an empty text. */
function fill(text, { values, times, language }) {
    if (!isPlain(text))
        return language.template(text, values, times);
    const unknown = [...text.matchAll(NAME)].map(([, name = ""]) => name).find((name) => !(name in values));
    if (unknown !== undefined)
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .flaw */ .J)(`there is no expression {{${unknown}}} here, only ${[...Object.keys(values), "date", "commit_date"].join(", ")}`);
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(text.replaceAll(NAME, (_whole, name) => String(values[name])));
}


/***/ }),

/***/ 9893:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ gitTagOf),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   cJ: () => (/* binding */ lackingFrom),
/* harmony export */   hh: () => (/* binding */ tellRef),
/* harmony export */   sg: () => (/* binding */ isUnmerged),
/* harmony export */   vZ: () => (/* binding */ isOnDefaultBranch)
/* harmony export */ });
// Facts: what a run knows of its commit and its repository, for tags, labels and annotations.
function lackingFrom({ repository, commitTime, sha }) {
    return {
        details: repository !== undefined && repository.details === undefined,
        commitTime: sha !== undefined && commitTime === undefined,
    };
}
/** The name of a ref of that kind; nothing for any other ref. */
function branchOf({ ref }) {
    return /^refs\/heads\/(.+)$/s.exec(ref)?.[1];
}
function gitTagOf({ ref }) {
    return /^refs\/tags\/(.+)$/s.exec(ref)?.[1];
}
/** `7` for `refs/pull/7/merge`; `7/head` for `refs/pull/7/head`, as docker/metadata-action has it. */
function pullRequestOf({ ref }) {
    return /^refs\/pull\/(.+?)(?:\/merge)?$/.exec(ref)?.[1];
}
/** The events that always run on the default branch's last commit. Source: GitHub docs, "Events that trigger workflows". */
const ON_DEFAULT_BRANCH = /create|discussion|issues|schedule/;
function isOnDefaultBranch(facts) {
    const branch = branchOf(facts) ?? facts.ref;
    if (branch === "")
        return false;
    return branch === facts.defaultBranch || ON_DEFAULT_BRANCH.test(facts.event);
}
/** A commit that nobody has merged yet: it never moves what people pull without a version. */
function isUnmerged({ event, ref }) {
    return event.startsWith("pull_request") || event === "merge_group" || ref.startsWith("refs/pull/");
}
/** `branch feat/x`, `git tag v1`, for a sentence. */
function tellRef(facts) {
    const branch = branchOf(facts);
    const tag = gitTagOf(facts);
    if (branch !== undefined)
        return `the branch ${branch}`;
    if (tag !== undefined)
        return `the git tag ${tag}`;
    return facts.ref === "" ? "no git ref" : facts.ref;
}


/***/ }),

/***/ 8976:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ isLatestChoice),
/* harmony export */   n6: () => (/* binding */ NO_FLAVOR),
/* harmony export */   wp: () => (/* binding */ parseFlavor)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2828);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7796);


const NO_FLAVOR = {
    latest: "auto",
    prefix: "",
    suffix: "",
    prefixLatest: false,
    suffixLatest: false,
};
/** Adds what one line of the input says: `suffix=-alpine,onlatest=true`. */
function parseFlavor(line, flavor, language) {
    const fields = (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(line, language);
    if (fields.kind === "flaw")
        return fields;
    const made = { ...flavor };
    let affix;
    for (const { key, value } of fields.value.map(_records_js__WEBPACK_IMPORTED_MODULE_0__/* .splitField */ .dU)) {
        switch (key) {
            case "latest":
                if (!value.includes("{{") && !isLatestChoice(value))
                    return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .flaw */ .J)("latest is auto, true or false");
                made.latest = value;
                break;
            case "prefix":
            case "suffix":
                made[key] = value;
                affix = key;
                break;
            case "onlatest":
                if (value !== "true" && value !== "false")
                    return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .flaw */ .J)("onlatest is true or false");
                if (affix === undefined)
                    return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .flaw */ .J)("onlatest stands after a prefix or a suffix, in its line");
                made[`${affix}Latest`] = value === "true";
                break;
            case undefined:
            default:
                return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .flaw */ .J)(`it has no attribute "${key ?? value}", only latest, prefix, suffix, onlatest`);
        }
    }
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(made);
}
function isLatestChoice(text) {
    return ["auto", "true", "false"].includes(text);
}


/***/ }),

/***/ 2132:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ printAnnotations),
/* harmony export */   Fn: () => (/* binding */ standardLabels),
/* harmony export */   Mr: () => (/* binding */ mergeLabels),
/* harmony export */   Q_: () => (/* binding */ parseLabel),
/* harmony export */   fr: () => (/* binding */ parseAnnotation),
/* harmony export */   m5: () => (/* binding */ printLabel)
/* harmony export */ });
const PREFIX = "org.opencontainers.image.";
/** Source: OCI image specification, "Pre-Defined Annotation Keys". Sorted; what is not known is left out. */
function standardLabels(facts, version) {
    const { repository, sha, commitTime, now } = facts;
    const details = repository?.details;
    const rows = {
        created: (commitTime ?? now).toISOString().replace(".000Z", "Z"),
        description: details?.description,
        licenses: details?.license,
        revision: sha,
        source: repository?.url,
        title: repository?.name,
        url: repository?.url,
        version,
    };
    return Object.entries(rows).flatMap(([name, value]) => value === undefined ? [] : [{ key: PREFIX + name, value }]);
}
/** The user's own count more, one by one; sorted by name, as docker/metadata-action sorts them. */
function mergeLabels(standard, own) {
    // To compare by the rules of a language costs some ms the first time, and the standard ones are in order.
    if (own.length === 0)
        return standard;
    const merged = new Map([...standard, ...own].map((label) => [`${label.level ?? ""}:${label.key}`, label]));
    return [...merged.values()].sort((one, other) => one.key.localeCompare(other.key));
}
const LEVEL = /^((?:(?:manifest|index)(?:-descriptor)?(?:\[[^\]]*\])?)(?:,(?:manifest|index)(?:-descriptor)?(?:\[[^\]]*\])?)*):(.*)$/s;
/** `key=value`; nothing when it is none. */
function parseLabel(line) {
    const at = line.indexOf("=");
    return at > 0 ? { key: line.slice(0, at), value: line.slice(at + 1) } : undefined;
}
/** The same, with a level before it or without, as `docker buildx build --annotation` takes it. */
function parseAnnotation(line) {
    const [, level, rest] = LEVEL.exec(line) ?? [];
    const label = parseLabel(rest ?? line);
    return label !== undefined && level !== undefined ? { ...label, level } : label;
}
function printLabel({ key, value }) {
    return `${key}=${value}`;
}
/** One line for each level, and one for each annotation that has a level of its own. */
function printAnnotations(annotations, levels) {
    const common = annotations.filter(({ level }) => level === undefined).map(printLabel);
    const own = annotations.flatMap((one) => one.level === undefined ? [] : [`${one.level}:${printLabel(one)}`]);
    return [...levels.flatMap((level) => common.map((line) => `${level}:${line}`)), ...own];
}


/***/ }),

/***/ 2828:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ flaw),
/* harmony export */   L: () => (/* binding */ read)
/* harmony export */ });
// What became of reading a text that somebody wrote: a value, or a flaw that says how it is wrong.
function read(value) {
    return { kind: "read", value };
}
function flaw(text) {
    return { kind: "flaw", flaw: text };
}


/***/ }),

/***/ 7796:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   dU: () => (/* binding */ splitField),
/* harmony export */   qU: () => (/* binding */ readFields)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2828);

/** The entries of an input. A line that begins with `#` is a comment. */
function readLines(text) {
    return text
        .trim()
        .split(/\r\n|\n|\r/)
        .filter((line) => !line.startsWith("#"))
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
/** The fields of one entry. */
function readFields(line, language) {
    if (!line.includes('"'))
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(line.split(",").map((field) => field.trim()));
    const records = language.csv(line, "fields");
    if (records.kind === "flaw")
        return records;
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)((records.value[0] ?? []).map((field) => field.trim()));
}
/** Lines of free text: quotes around a whole one, or around a piece between commas, are taken off. */
function readTexts(text, language) {
    if (!text.includes('"'))
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(readLines(text));
    const records = language.csv(text, "lines");
    if (records.kind === "flaw")
        return records;
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(records.value.map((fields) => fields.join(",").trim()).filter((line) => line !== ""));
}
/** `key=value` at its first `=`, both trimmed. A field that begins with no word and `=` is a value alone. */
function splitField(field) {
    const [, key, value] = /^([\w-]+)\s*=(.*)$/s.exec(field) ?? [];
    return key === undefined || value === undefined
        ? { key: undefined, value: field }
        : { key: key.toLowerCase(), value: value.trim() };
}


/***/ }),

/***/ 2287:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ resolve)
});

// EXTERNAL MODULE: ./.tools/command/src/domain/metadata/expression.ts
var expression = __nccwpck_require__(5714);
// EXTERNAL MODULE: ./.tools/command/src/domain/metadata/label.ts
var label = __nccwpck_require__(2132);
// EXTERNAL MODULE: ./.tools/command/src/domain/metadata/read.ts
var read = __nccwpck_require__(2828);
;// CONCATENATED MODULE: ./.tools/command/src/domain/metadata/affix.ts
// Prefixes and suffixes: put around a name, and taken off what the registry has.


/** The rule's own count more than the flavor's, empty ones included. */
function affixesOf(rule, flavor, expressions) {
    return fillBoth(rule.prefix ?? flavor.prefix, rule.suffix ?? flavor.suffix, expressions);
}
/** What stands around `latest`. */
function affixesOfLatest(flavor, expressions) {
    const { prefix, suffix, prefixLatest, suffixLatest } = flavor;
    return fillBoth(prefixLatest ? prefix : "", suffixLatest ? suffix : "", expressions);
}
function fillBoth(before, after, expressions) {
    const prefix = (0,expression/* fill */.GS)(before, expressions);
    if (prefix.kind === "flaw")
        return prefix;
    const suffix = (0,expression/* fill */.GS)(after, expressions);
    return suffix.kind === "flaw" ? suffix : (0,read/* read */.L)({ prefix: prefix.value, suffix: suffix.value });
}
function around({ prefix, suffix }, name) {
    return `${prefix}${name}${suffix}`;
}
/** The versions among published tags, of the same flavor only: `1.2.3-alpine` is 1.2.3 where `-alpine` is the suffix. */
function publishedVersions(tags, { prefix, suffix }, scheme) {
    return tags
        .filter((tag) => tag.startsWith(prefix) && tag.endsWith(suffix))
        .map((tag) => tag.slice(prefix.length, tag.length - suffix.length))
        .filter((text) => FULL_VERSION.test(text))
        .flatMap((text) => scheme.read(text) ?? []);
}
/** A single number is as likely a date, and `1.2` is a tag that moves. */
const FULL_VERSION = /^v?(?:\d+!)?\d+\.\d+\.\d+/;

;// CONCATENATED MODULE: ./.tools/command/src/domain/metadata/claim.ts
function claimOfVersion(version, scheme, nameFor) {
    return { version, scheme, isRelease: version.isRelease, nameFor };
}
/** Words of a git tag that say by themselves that it is no release. */
const UNSTABLE = /(?:^|[^a-z])(?:alpha|beta|rc|pre|preview|dev|nightly|canary|snapshot|edge|next|test|unstable|experimental)(?:$|[^a-z])/i;
/** A version at the end of a name, behind nothing or a separator: `v1.2`, `2026`, `app@1.2.3`, `release-1.2`. */
const AT_THE_END = /^(?:.*[-_/@+ ]v?|v?)?(\d+(?:\.\d+){1,2}|(?<=^v?)\d+)(?:\+[\w.-]+)?$/i;
/**
 * The version inside a git tag that no rule calls one. `nightly-2026` holds none, and neither does what says `rc` or
 * `beta`. Short ones are filled up: `v1.2` is 1.2.0.
 */
function claimOfText(text, scheme, nameOf = (whole) => whole) {
    const found = UNSTABLE.test(text) ? undefined : AT_THE_END.exec(text)?.[1];
    if (found === undefined)
        return undefined;
    const numbers = [...found.split(".").map(Number), 0, 0].slice(0, 3);
    const version = scheme.read(numbers.join("."));
    if (version === undefined)
        return undefined;
    const at = text.lastIndexOf(found);
    const put = (other) => nameOf(text.slice(0, at) + other.text + text.slice(at + found.length));
    return { version, scheme, isRelease: version.isRelease, nameFor: put };
}
/** Versions above this one by as little as can be, in each of its numbers. */
function neighbours({ version: { numbers }, scheme }) {
    const [major, minor, patch] = numbers;
    return [
        [major, minor, patch + 1],
        [major, minor + 1, 0],
        [major + 1, 0, 0],
    ].flatMap((one) => scheme.read(one.join(".")) ?? []);
}
/** Whether a higher version would take the same name, so that the tag moves from release to release. */
function isMoving(claim, name) {
    return claim.isRelease && neighbours(claim).some((other) => claim.nameFor(other) === name);
}
/** The highest of some versions that is above the claim's own and passes a test. */
function highestAbove({ version, scheme }, others, passes) {
    return others
        .filter((other) => other.isRelease && scheme.compare(other.text, version.text) > 0 && passes(other))
        .sort((one, other) => scheme.compare(other.text, one.text))[0];
}

// EXTERNAL MODULE: ./.tools/command/src/domain/metadata/facts.ts
var metadata_facts = __nccwpck_require__(9893);
;// CONCATENATED MODULE: ./.tools/command/src/domain/metadata/evaluate.ts
// One tag rule in one run: the tag that it gives, or why it gives none.




/** The name is still without prefix and suffix, and may hold what no tag may. */
function evaluate(rule, situation) {
    const { facts, expressions } = situation;
    const enabled = (0,expression/* fill */.GS)(rule.enable, expressions);
    if (enabled.kind === "flaw")
        return enabled;
    if (enabled.value !== "true" && enabled.value !== "false")
        return (0,read/* flaw */.J)(`enable comes to "${enabled.value}", which is neither true nor false`);
    if (enabled.value === "false")
        return nothing("it is not enabled");
    switch (rule.type) {
        case "schedule":
            return facts.event.includes("schedule")
                ? named((0,expression/* fill */.GS)(rule.pattern, expressions))
                : nothing(`the event is ${facts.event}, not schedule`);
        case "semver":
        case "pep440":
            return evaluateVersion(rule, situation);
        case "match":
            return evaluateMatch(rule, situation);
        case "edge": {
            const branch = rule.branch ?? facts.defaultBranch;
            if (branch === undefined)
                return nothing("the default branch is not known");
            return (0,metadata_facts/* branchOf */.W0)(facts) === branch
                ? named((0,read/* read */.L)("edge"))
                : nothing(`the run is for ${(0,metadata_facts/* tellRef */.hh)(facts)}, not for the branch ${branch}`);
        }
        case "ref":
            return evaluateRef(rule, facts, expressions);
        case "raw":
            return named((0,expression/* fill */.GS)(rule.value, expressions), "its value is empty");
        case "sha":
            if (facts.sha === undefined)
                return nothing("the commit is not known");
            return named((0,read/* read */.L)(rule.format === "long" ? facts.sha : String(expressions.values.sha)));
    }
}
function evaluateVersion(rule, situation) {
    const source = sourceOf(rule, situation);
    if (source.kind !== "text")
        return source.kind === "flaw" ? source : nothing(source.why);
    const { expressions } = situation;
    const matched = rule.match?.exec(source.text);
    // What does not match is taken as it is: that is how docker/metadata-action has it.
    const text = (matched?.[1] ?? matched?.[0] ?? source.text).replaceAll("/", "-");
    const scheme = expressions.language.schemes[rule.type];
    const version = scheme.read(text);
    if (version === undefined)
        return nothing(`${text} is no ${rule.type} version`);
    const name = nameOf(rule, { text, version }, expressions);
    if (name.kind === "flaw")
        return name;
    return given(name.value, claimOfVersion(version, scheme, (other) => {
        const again = nameOf(rule, { text: other.text, version: other }, expressions);
        return again.kind === "read" ? again.value : undefined;
    }));
}
/** Anything but a release gives its whole self: `1.2` must not be a beta. */
function nameOf({ type, pattern }, { text, version }, { values, ...expressions }) {
    const known = { ...values, ...version.values };
    if (version.isRelease)
        return (0,expression/* fill */.GS)(pattern, { ...expressions, values: known });
    if (!/^\s*\{\{\{?\s*raw\s*\}?\}\}\s*$/.test(pattern))
        return (0,read/* read */.L)(version.text);
    return (0,read/* read */.L)(type === "semver" ? String(version.values.raw) : text);
}
function evaluateMatch(rule, situation) {
    const source = sourceOf(rule, situation);
    if (source.kind !== "text")
        return source.kind === "flaw" ? source : nothing(source.why);
    const { text } = source;
    const find = (whole) => rule.pattern.exec(whole)?.[rule.group];
    const found = rule.pattern.exec(text);
    if (found === null)
        return nothing(`${rule.pattern.source} does not match ${text}`);
    const name = found[rule.group];
    if (name === undefined)
        return nothing(`its pattern has no group ${rule.group} in ${text}`);
    return given(name, claimOfText(text, situation.expressions.language.schemes.semver, find));
}
function evaluateRef({ event }, facts, { language }) {
    const not = (what) => nothing(`the run is for ${(0,metadata_facts/* tellRef */.hh)(facts)}, not for a ${what}`);
    switch (event) {
        case "branch": {
            const branch = (0,metadata_facts/* branchOf */.W0)(facts);
            return branch === undefined ? not("branch") : given(branch);
        }
        case "tag": {
            const tag = (0,metadata_facts/* gitTagOf */.Eb)(facts);
            return tag === undefined ? not("git tag") : given(tag, claimOfText(tag, language.schemes.semver));
        }
        case "pr": {
            const number = (0,metadata_facts/* pullRequestOf */._n)(facts);
            return number === undefined ? not("pull request") : given(number);
        }
    }
}
/** The rule's own value, else the git tag. */
function sourceOf({ value }, { facts, expressions }) {
    if (value !== undefined) {
        const filled = (0,expression/* fill */.GS)(value, expressions);
        return filled.kind === "flaw" ? filled : { kind: "text", text: filled.value };
    }
    const tag = (0,metadata_facts/* gitTagOf */.Eb)(facts);
    return tag === undefined
        ? { kind: "none", why: `the run is for ${(0,metadata_facts/* tellRef */.hh)(facts)}, not for a git tag` }
        : { kind: "text", text: tag };
}
function named(name, whyEmpty = "its pattern comes to nothing") {
    if (name.kind === "flaw")
        return name;
    return name.value === "" ? nothing(whyEmpty) : given(name.value);
}
function given(name, claim) {
    return name === "" ? nothing("it comes to an empty name") : (0,read/* read */.L)({ kind: "name", name, claim });
}
function nothing(why) {
    return (0,read/* read */.L)({ kind: "nothing", why });
}

// EXTERNAL MODULE: ./.tools/command/src/domain/metadata/flavor.ts
var metadata_flavor = __nccwpck_require__(8976);
;// CONCATENATED MODULE: ./.tools/command/src/domain/metadata/tag-name.ts
// Tag names that every registry takes, whatever a branch is called.
/** A tag has at most so many characters. Source: OCI distribution specification. */
const LONGEST = 128;
/** How much of a hash keeps two long names apart: 48 bits. */
const HASH_LENGTH = 12;
/** Whether a name holds nothing that a tag could begin with. */
function isBlank(name) {
    return !/[A-Za-z0-9_]/.test(name);
}
/**
 * Makes a name a tag, as the field does: each run of other characters becomes `-`. A tag begins with a letter, a digit
 * or `_`; one that is too long keeps its beginning and gets a hash of the whole name, and so does one of which nothing
 * would be left.
 */
function fitTag(name, hash) {
    const clean = name.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+/, "");
    const mark = () => hash(name).slice(0, HASH_LENGTH);
    if (clean === "")
        return `tag-${mark()}`;
    if (clean.length <= LONGEST)
        return clean;
    return `${clean.slice(0, LONGEST - HASH_LENGTH - 1)}-${mark()}`;
}

;// CONCATENATED MODULE: ./.tools/command/src/domain/metadata/tag-draft.ts
// An image's tags: which a run's rules come to, which are left out, and why.







/** Whether the name comes from a branch, and not from what the user wrote. */
function isNamedAfterBranch(rule) {
    switch (rule.type) {
        case "ref":
            return rule.event === "branch";
        case "raw":
            return /\{\{\s*branch\s*\}\}/.test(rule.value);
        case "schedule":
        case "semver":
        case "pep440":
        case "match":
        case "edge":
        case "sha":
            return false;
    }
}
/** The tags as they come together, rule by rule. */
class TagDraft {
    tags = [];
    silent = [];
    remarks = [];
    problems = [];
    isContested = false;
    #flavor;
    #around;
    #latest;
    /** What the first rule that gave a tag made it of: `latest` goes by that. */
    #first;
    constructor(flavor, surroundings) {
        this.#flavor = flavor;
        this.#around = surroundings;
        const { expressions } = surroundings;
        const choice = this.#read("flavor", flavor.latest, (0,expression/* fill */.GS)(flavor.latest, expressions)) ?? "false";
        if (!(0,metadata_flavor/* isLatestChoice */.Fy)(choice))
            this.#complain("flavor", flavor.latest, `latest comes to "${choice}", which is none of auto, true, false`);
        const affixes = this.#read("flavor", flavor.prefix + flavor.suffix, affixesOfLatest(flavor, expressions));
        const name = around(affixes ?? { prefix: "", suffix: "" }, "latest");
        this.#latest = { name: fitTag(name, expressions.language.hash), choice };
    }
    add(rule) {
        const { expressions, facts } = this.#around;
        const gift = this.#read("tags", rule.text, evaluate(rule, { facts, expressions }));
        const affixes = this.#read("tags", rule.text, affixesOf(rule, this.#flavor, expressions));
        if (gift === undefined || affixes === undefined)
            return;
        if (gift.kind === "nothing") {
            this.silent.push({ rule: rule.text, why: gift.why });
            return;
        }
        this.#first ??= { claim: gift.claim, affixes };
        const { hash } = this.#around.expressions.language;
        // A name without any letter that will do would come to its affixes alone, as all such names would.
        const whole = around(affixes, isBlank(gift.name) ? fitTag(gift.name, hash) : gift.name);
        const name = this.#fit(whole, rule);
        const why = this.#whyNot(name) ?? this.#higher(gift, affixes);
        if (why !== undefined)
            this.#leaveOut(name, rule.text, why);
        else
            this.#keep(name, rule.text);
    }
    /** Only the release of the highest version is the latest, unless the flavor says so itself. */
    addLatest() {
        const { name, choice } = this.#latest;
        if (this.#first === undefined || choice === "false")
            return;
        const rule = `flavor latest=${choice}`;
        if (choice === "true") {
            const why = this.#whyNot(name);
            if (why === undefined)
                this.#keep(name, rule);
            else
                this.#leaveOut(name, rule, why);
            return;
        }
        const { claim, affixes } = this.#first;
        if (claim?.isRelease !== true || (0,metadata_facts/* isUnmerged */.sg)(this.#around.facts))
            return;
        this.isContested = true;
        const higher = this.#above(claim, affixes, () => true);
        if (higher === undefined)
            this.#keep(name, rule);
        else
            this.#leaveOut(name, rule, `${higher} is published already, and is higher`);
    }
    /** With the flavor's prefix and suffix, or bare. */
    #isLatest(name) {
        return name === this.#latest.name || name === "latest";
    }
    #whyNot(name) {
        const { facts, pushes } = this.#around;
        return this.#isLatest(name) && pushes && (0,metadata_facts/* isUnmerged */.sg)(facts)
            ? "nobody has merged this commit yet"
            : undefined;
    }
    /** Why a tag that moves from release to release must stay where it is. */
    #higher({ name, claim }, affixes) {
        if (claim === undefined || !isMoving(claim, name))
            return undefined;
        this.isContested = true;
        const higher = this.#above(claim, affixes, (text) => claim.nameFor(text) === name);
        return higher === undefined ? undefined : `${higher} is published already, and is higher`;
    }
    #above(claim, affixes, passes) {
        const { published } = this.#around;
        if (published.kind !== "listed")
            return undefined;
        return highestAbove(claim, publishedVersions(published.tags, affixes, claim.scheme), passes)?.text;
    }
    /** A branch may be called `latest`, and is not the latest release for that. */
    #fit(whole, rule) {
        const { hash } = this.#around.expressions.language;
        const fitted = fitTag(whole, hash);
        const name = this.#isLatest(fitted) && isNamedAfterBranch(rule) ? fitTag(`branch-${fitted}`, hash) : fitted;
        if (name !== whole)
            this.#remark(`The tag ${JSON.stringify(whole)} is written ${name}.`);
        return name;
    }
    #keep(name, rule) {
        if (!this.tags.some((tag) => tag.name === name))
            this.tags.push({ name, rule });
    }
    #leaveOut(name, rule, why) {
        this.silent.push({ rule, why });
        this.#remark(`The tag ${name} is left out: ${why}.`);
    }
    #remark(text) {
        if (!this.remarks.includes(text))
            this.remarks.push(text);
    }
    #read(input, value, got) {
        if (got.kind === "read")
            return got.value;
        this.#complain(input, value, got.flaw);
        return undefined;
    }
    #complain(input, value, flaw) {
        if (!this.problems.some((one) => one.value === value && one.flaw === flaw))
            this.problems.push({ input, value, flaw });
    }
}

;// CONCATENATED MODULE: ./.tools/command/src/domain/metadata/resolve.ts
// Resolves rules and facts to an image's metadata: its tags, and what is written on it.




/** Nothing is asked for here: the same rules, facts and published tags always come to the same metadata. */
function resolve(rules, { facts, published, pushes }, language) {
    const expressions = { values: (0,expression/* globalValues */.wX)(facts, rules.shaLength), times: (0,expression/* timesOf */.Qv)(facts), language };
    const draft = new TagDraft(rules.flavor, { facts, published, pushes, expressions });
    for (const rule of rules.tags)
        draft.add(rule);
    draft.addLatest();
    const version = draft.tags[0]?.name ?? "";
    const standard = (0,label/* standardLabels */.Fn)(facts, version);
    const describe = (input, parse) => (0,label/* mergeLabels */.Mr)(standard, rules[input].flatMap((line) => {
        const label = readLabel(line, parse, { ...expressions, values: { ...expressions.values, version } });
        if (label.kind === "read")
            return [label.value];
        draft.problems.push({ input, value: line, flaw: label.flaw });
        return [];
    }));
    const labels = describe("labels", label/* parseLabel */.Q_);
    const annotations = describe("annotations", label/* parseAnnotation */.fr);
    if (draft.problems.length > 0)
        return { kind: "problems", problems: draft.problems };
    const { tags, silent, remarks, isContested } = draft;
    return { kind: "metadata", metadata: { tags, silent, labels, annotations, remarks, isContested } };
}
function readLabel(line, parse, expressions) {
    const filled = (0,expression/* fill */.GS)(line, expressions);
    if (filled.kind === "flaw")
        return filled;
    const label = parse(filled.value);
    return label === undefined ? (0,read/* flaw */.J)("it is no key=value") : (0,read/* read */.L)(label);
}


/***/ }),

/***/ 9981:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ tellSilence),
/* harmony export */   w: () => (/* binding */ mayStillSpeak)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9893);

function tellSilence({ silent }, facts) {
    const allowed = `at least one rule that gives a tag for the event ${facts.event} and ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .tellRef */ .hh)(facts)}`;
    return silent.map(({ rule, why }) => ({
        input: "tags",
        value: rule,
        flaw: `it gives no tag: ${why}`,
        allowed,
    }));
}
/** Whether GitHub's API may still tell the default branch, and so give a rule its tag. */
function mayStillSpeak({ defaultBranch, repository }) {
    return defaultBranch === undefined && repository !== undefined && repository.details === undefined;
}


/***/ }),

/***/ 1294:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ likely),
/* harmony export */   GC: () => (/* binding */ explainRefusal),
/* harmony export */   LI: () => (/* binding */ explainDenial),
/* harmony export */   j6: () => (/* binding */ only),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var _circumstances_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(316);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5610);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4857);



/** Explains what the registry said to us, by what we know of token, owner and event. */
function explainRefusal(message, question, { api, tokenKind }) {
    const around = (0,_circumstances_js__WEBPACK_IMPORTED_MODULE_0__/* .circumstancesOf */ .c1)(question, { api, tokenKind });
    // As every client prints it; the bare message of a refused credential is `denied`.
    const sign = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .signOf */ .rL)(`denied: ${message}`);
    return explainDenial(sign !== undefined && isRefusal(sign) ? sign : "forbidden", around);
}
/** Whether somebody refuses: what such a sign means, its circumstances decide. */
function isRefusal(sign) {
    return Object.hasOwn(REFUSALS, sign);
}
/** What GitHub's API knows stands above the registry's words; then the words, then the circumstances. */
function explainDenial(sign, around) {
    const { api } = around;
    if (api.kind === "rejected")
        return only({ code: "token-invalid", proof: "github" });
    const ssoUrl = api.kind === "accepted" ? api.ssoUrl : undefined;
    if (ssoUrl !== undefined)
        return only({ code: "sso-required", url: ssoUrl });
    return REFUSALS[sign](around);
}
/** A row for each sign; one without does not compile. */
const REFUSALS = {
    "sso-required": () => only({ code: "sso-required", url: undefined }),
    "classic-pat-forbidden": () => only({ code: "classic-pat-forbidden" }),
    "ip-not-allowed": () => only({ code: "ip-not-allowed" }),
    billing: () => only({ code: "billing" }),
    "rate-limited": ({ host }) => only({ code: "rate-limited", host }),
    "upload-too-large": () => only({ code: "upload-too-large" }),
    "tag-immutable": () => only({ code: "tag-immutable", reference: undefined }),
    "token-malformed": () => only({ code: "token-malformed", flaw: "a character in it that no token has", isOurs: false }),
    "token-missing": byEmptyToken,
    "credential-refused": byCredential,
    "user-not-authenticated": byUser,
    "exchange-refused": (around) => (around.tokenKind === "none" ? byNobody(around) : byCredential(around)),
    "scopes-do-not-match": byScopes,
    "scope-named": (around) => byKind(around) ?? only(missingScope(around)),
    "no-write": byPackage,
    "no-read": byReading,
    "no-create": byOwner,
    "installation-may-not": byJob,
    "installation-may-not-read": byPackage,
    "owner-elsewhere": () => only({ code: "wrong-owner" }),
    "integration-may-not": byJob,
    "fine-grained-may-not": () => likely({ code: "token-kind-unsupported" }, "scope-missing"),
    "api-forbidden": (around) => byKind(around) ??
        likely({ code: "scope-missing", missing: ["repo"], proof: "api" }, "sso-required", "token-kind-unsupported"),
    "anonymous-refused": byNobody,
    "login-needed": byNobody,
    unauthorized: byNobody,
    challenge: () => only({ code: "not-logged-in" }),
    "hidden-or-missing": byHiding,
    "package-not-found": byMissing,
    "tag-not-found": () => likely({ code: "tag-not-found", reference: undefined }, "package-not-found-or-private"),
    "insufficient-scope": () => only({ code: "registry-missing-from-reference", reference: undefined }),
    "bare-denied": (around) => ((0,_circumstances_js__WEBPACK_IMPORTED_MODULE_0__/* .accessOf */ .YK)(around) === "pull" ? byMissing(around) : hidden(around)),
    forbidden: hidden,
};
/** The likeliest cause of several. */
function likely(cause, ...alternatives) {
    return { cause, alternatives };
}
/** A cause that leaves no other. */
function only(cause) {
    return likely(cause);
}
function missingScope(around) {
    return { code: "scope-missing", missing: _scope_js__WEBPACK_IMPORTED_MODULE_1__/* .NEEDED */ .Ev[(0,_circumstances_js__WEBPACK_IMPORTED_MODULE_0__/* .accessOf */ .YK)(around)], proof: "wording" };
}
/** Runs of forks and of Dependabot are handed none of the repository's secrets. */
function byEmptyToken({ head, dependabot, pullRequest }) {
    if (head === "foreign")
        return likely({ code: "fork-pull-request" }, "token-missing");
    if (dependabot)
        return likely({ code: "dependabot" }, "token-missing");
    return pullRequest
        ? likely({ code: "token-missing" }, "fork-pull-request", "dependabot")
        : only({ code: "token-missing" });
}
/** GitHub's registry takes classic tokens and the job's own; of all others nothing else need be known. */
function byKind({ tokenKind }) {
    if (tokenKind === "fine-grained" || tokenKind === "refresh")
        return only({ code: "token-kind-unsupported" });
    return tokenKind === "app" ? likely({ code: "token-kind-unsupported" }, "token-invalid") : undefined;
}
/** The credential is refused, as such. */
function byCredential(around) {
    const { tokenKind, api } = around;
    const unsupported = byKind(around);
    if (unsupported !== undefined)
        return unsupported;
    const refused = { code: "token-invalid", proof: "registry" };
    if (api.kind !== "accepted")
        return tokenKind === "installation"
            ? likely(refused, "workflow-permission-missing", "package-access-missing")
            : likely(refused, "scope-missing", "sso-required", "token-kind-unsupported");
    // GitHub takes the token, so that it is no bad one: a job's lacks a permission, a person's a scope.
    return tokenKind === "installation" ? byJob(around) : (byList(around) ?? hidden(around));
}
/** Said to bad tokens; where nobody is logged in, ghcr.io was seen to say it in bad moments, and to those who push. */
function byUser(around) {
    if (around.tokenKind !== "none")
        return byCredential(around);
    return (0,_circumstances_js__WEBPACK_IMPORTED_MODULE_0__/* .accessOf */ .YK)(around) === "pull"
        ? likely({
            code: "registry-unavailable",
            reason: "it refuses to give away what anybody may have",
            host: undefined,
        }, "token-invalid", "package-not-found-or-private")
        : likely({ code: "not-logged-in" }, "token-invalid");
}
/** The words speak of scopes. */
function byScopes(around) {
    const unsupported = byKind(around);
    if (unsupported !== undefined)
        return unsupported;
    if (around.tokenKind === "installation")
        return byJob(around);
    if (around.tokenKind === "app-user" || around.scopeCheck === "off")
        return hidden(around);
    if (around.api.kind === "accepted" && around.api.grant.kind === "listed")
        return byList(around) ?? hidden(around);
    return likely(missingScope(around), "token-kind-unsupported", "sso-required");
}
/** What GitHub's list of scopes explains, where there is one. */
function byList(around) {
    const { api, tokenKind, scopeCheck } = around;
    if (tokenKind === "app-user" || scopeCheck === "off" || api.kind !== "accepted")
        return undefined;
    const finding = (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .weigh */ .vi)(api.grant, (0,_circumstances_js__WEBPACK_IMPORTED_MODULE_0__/* .accessOf */ .YK)(around));
    switch (finding.kind) {
        case "missing":
            return only({ code: "scope-missing", missing: finding.scopes, proof: "list" });
        case "implied":
            return likely({ code: "scope-missing", missing: finding.scopes, proof: "registry" }, "sso-required", "classic-pat-forbidden");
        case "listed":
        case "unlisted":
            return undefined;
    }
}
/** What the event says of a job's token, whatever its `permissions:` are. */
function byEvent({ head, dependabot }) {
    if (head === "foreign")
        return only({ code: "fork-pull-request" });
    return dependabot ? likely({ code: "dependabot" }, "workflow-permission-missing") : undefined;
}
/** An installation token: the event comes first, then the owner, then the job's own `permissions:`. */
function byJob(around) {
    const { tokenKind, packages, head, pullRequest } = around;
    if (tokenKind === "app")
        return likely({ code: "token-kind-unsupported" }, "package-creation-forbidden");
    const byWhom = byEvent(around);
    if (byWhom !== undefined)
        return byWhom;
    if ((0,_circumstances_js__WEBPACK_IMPORTED_MODULE_0__/* .isElsewhere */ .l5)(around, around.repositoryOwner))
        return likely({ code: "wrong-owner" }, "workflow-permission-missing");
    const missing = { code: "workflow-permission-missing" };
    if (packages === "write")
        return likely({ code: "package-access-missing" }, "package-creation-forbidden");
    if (packages !== undefined)
        return pullRequest ? likely(missing, "fork-pull-request") : only(missing);
    // Nobody told whose commit it is: pull requests that may not write are a fork's most of all.
    return pullRequest && head === undefined
        ? likely({ code: "fork-pull-request" }, "workflow-permission-missing", "dependabot")
        : likely(missing, "package-access-missing");
}
/** The package is there, and its own access list does not hold whoever asks. */
function byPackage(around) {
    const access = { code: "package-access-missing" };
    if (around.tokenKind !== "installation") {
        const job = around.tokenKind === "unknown" ? byEvent(around) : undefined;
        return job ?? likely(access, "wrong-owner");
    }
    const job = { ...around, head: around.head ?? "own" };
    const told = byJob(job);
    if (around.packages === "write")
        return told;
    return told.cause.code === "workflow-permission-missing" && around.packages === undefined
        ? likely(access, "workflow-permission-missing")
        : told;
}
/** Who may not even read is told so in the same words whether or not there is anything to read. */
function byReading(around) {
    const isSomebody = around.tokenKind !== "none" && around.tokenKind !== "unknown";
    return isSomebody || (0,_circumstances_js__WEBPACK_IMPORTED_MODULE_0__/* .accessOf */ .YK)(around) !== "pull"
        ? byPackage(around)
        : likely({ code: "package-not-found-or-private" }, "package-access-missing");
}
/** The package is not there yet, and whoever asks may not make one under this owner. */
function byOwner(around) {
    const { tokenKind, api, repositoryOwner } = around;
    const login = api.kind === "accepted" ? api.login : undefined;
    const forbidden = { code: "package-creation-forbidden" };
    return (0,_circumstances_js__WEBPACK_IMPORTED_MODULE_0__/* .isElsewhere */ .l5)(around, tokenKind === "installation" ? repositoryOwner : login)
        ? likely({ code: "wrong-owner" }, "package-creation-forbidden")
        : likely(forbidden, "wrong-owner");
}
/** The registry wants a login, and saw none, or none that will do. */
function byNobody(around) {
    const { tokenKind, api, operation } = around;
    // Whoever logs in holds out a credential, and it was that.
    if (operation === "login")
        return byCredential(around);
    const access = (0,_circumstances_js__WEBPACK_IMPORTED_MODULE_0__/* .accessOf */ .YK)(around);
    if (tokenKind === "installation" && access === "pull")
        return likely({ code: "package-access-missing" }, "workflow-permission-missing", "not-logged-in");
    if (access === "pull")
        return likely({ code: "package-not-found-or-private" }, "not-logged-in", "token-invalid");
    const isLoggedIn = tokenKind !== "none" && (api.kind === "accepted" || tokenKind === "fine-grained");
    return isLoggedIn ? byCredential(around) : likely({ code: "not-logged-in" }, "token-invalid");
}
/** The registry does not say whether there is anything. */
function byHiding(around) {
    const { tokenKind, isNamed } = around;
    if ((0,_circumstances_js__WEBPACK_IMPORTED_MODULE_0__/* .accessOf */ .YK)(around) === "pull")
        return byMissing(around);
    if (!isNamed)
        return likely({ code: "registry-missing-from-reference", reference: undefined }, "not-logged-in");
    return tokenKind === "none" || tokenKind === "unknown"
        ? likely({ code: "not-logged-in" }, "token-invalid", "package-access-missing")
        : byCredential(around);
}
function byMissing(around) {
    if (around.operation === "delete" && around.tokenKind === "installation")
        return likely({ code: "package-access-missing" }, "package-not-found-or-private", "scope-missing");
    const rights = around.tokenKind === "none" ? [] : ["package-access-missing"];
    return likely({ code: "package-not-found-or-private" }, "token-invalid", ...rights);
}
/** Refused, in words that tell nothing or that nobody knows yet. */
function hidden(around) {
    const unsupported = byKind(around);
    if (unsupported !== undefined)
        return unsupported;
    const { tokenKind, api, packages, operation } = around;
    if (operation === "login" && api.kind !== "accepted")
        return byCredential(around);
    const access = (0,_circumstances_js__WEBPACK_IMPORTED_MODULE_0__/* .accessOf */ .YK)(around);
    const cause = { code: "denied-hidden" };
    if (tokenKind === "installation") {
        const job = byJob({ ...around, head: around.head ?? "own" });
        const isTold = packages !== undefined || job.cause.code !== "workflow-permission-missing";
        return isTold
            ? job
            : likely(cause, "workflow-permission-missing", "package-access-missing", "token-invalid");
    }
    if (tokenKind === "none")
        return access === "pull" ? byMissing(around) : likely({ code: "not-logged-in" }, "denied-hidden");
    return api.kind === "accepted"
        ? likely(cause, "sso-required", "classic-pat-forbidden", "package-access-missing")
        : likely(cause, "token-invalid", "scope-missing", "sso-required", "package-access-missing");
}


/***/ }),

/***/ 4034:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   Q$: () => (/* binding */ GITHUB_DOT_COM),
/* harmony export */   U$: () => (/* binding */ registryHost),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   m_: () => (/* binding */ registryFlaw)
/* harmony export */ });
// Registries and the GitHub they belong to: which host a token may go to, and which API explains it.
const GITHUB_DOT_COM = "https://github.com";
const HOST = /^(?=.{1,253}(?::|$))[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::[0-9]{1,5})?$/i;
/** Hosts that look like ghcr.io and are somebody else's. Source: public reports of the mistyped `ghrc.io`. */
const LOOK_ALIKES = new Set(["ghrc.io", "gchr.io", "ghcr.com", "ghcr.io.com", "gcr.ghio", "chcr.io"]);
/** Why a text cannot be the registry, or nothing when it can. */
function registryFlaw(text) {
    if (/^https?:\/\//i.test(text))
        return "it is a URL";
    if (text.includes("/"))
        return "it has a path";
    if (!HOST.test(text) || !URL.canParse(`https://${text}`))
        return "it is not a host name";
    if (LOOK_ALIKES.has(text.toLowerCase().replace(/:\d+$/, "")))
        return "it only looks like ghcr.io and belongs to somebody else";
    return undefined;
}
/** The registry of a GitHub server: `ghcr.io`, `containers.SUB.ghe.com` or `containers.HOST`. */
function registryOf(serverUrl) {
    const host = new URL(serverUrl).host;
    return host === "github.com" ? "ghcr.io" : `containers.${host}`;
}
/**
 * Finds the GitHub behind a registry from the registry's own name, so that a token never reaches a host that is
 * not its own: what the environment says counts only when it is that host, or loopback (tests, demo).
 */
function registryHost(host, environment) {
    const name = host.toLowerCase();
    const gitHub = gitHubOf(name, environment);
    const told = environment.apiUrl;
    const apiUrl = told !== undefined && isLoopbackUrl(told) ? told : gitHub?.apiUrl;
    return {
        host: name,
        url: `${isLoopback(name) ? "http" : "https"}://${name}`,
        gitHub: gitHub && apiUrl !== undefined ? { ...gitHub, apiUrl: apiUrl.replace(/\/+$/, "") } : undefined,
    };
}
function gitHubOf(host, environment) {
    const server = host === "ghcr.io" ? "github.com" : /^containers\.(.+)$/.exec(host)?.[1];
    if (server === "github.com")
        return { serverUrl: GITHUB_DOT_COM, apiUrl: "https://api.github.com" };
    if (server?.endsWith(".ghe.com"))
        return { serverUrl: `https://${server}`, apiUrl: `https://api.${server}` };
    if (server !== undefined)
        return { serverUrl: `https://${server}`, apiUrl: `https://${server}/api/v3` };
    const { serverUrl = GITHUB_DOT_COM, apiUrl } = environment;
    return isLoopback(host) && apiUrl !== undefined && isLoopbackUrl(apiUrl)
        ? { serverUrl, apiUrl }
        : undefined;
}
/** `localhost`, `127.x.y.z` and `[::1]`, with or without a port: docker, too, speaks plain HTTP to these only. */
function isLoopback(host) {
    return /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(?::\d+)?$/i.test(host);
}
function isLoopbackUrl(url) {
    return URL.canParse(url) && isLoopback(new URL(url).host);
}


/***/ }),

/***/ 9020:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ causeLink),
/* harmony export */   B2: () => (/* binding */ isOnOwnMachine),
/* harmony export */   C$: () => (/* binding */ callerPermissions),
/* harmony export */   E8: () => (/* binding */ logIn),
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   IS: () => (/* binding */ newTokenLink),
/* harmony export */   P: () => (/* binding */ permissions),
/* harmony export */   _s: () => (/* binding */ tagsLink),
/* harmony export */   bn: () => (/* binding */ checkStep),
/* harmony export */   bo: () => (/* binding */ organizationPackagesLink),
/* harmony export */   je: () => (/* binding */ logOut),
/* harmony export */   qZ: () => (/* binding */ surepushStep),
/* harmony export */   rU: () => (/* binding */ tokensLink),
/* harmony export */   tK: () => (/* binding */ proofOfRepair),
/* harmony export */   tk: () => (/* binding */ USES),
/* harmony export */   uD: () => (/* binding */ aim),
/* harmony export */   uE: () => (/* binding */ useGitHubToken),
/* harmony export */   uv: () => (/* binding */ newToken),
/* harmony export */   z2: () => (/* binding */ packageLink)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3483);
/* harmony import */ var _registry_host_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4034);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5610);



/** How a workflow names this action; a test holds it to `package.json`. */
const USES = "F1bonacci66/surepush@v1";
/** What a person may read of a cause: why it happens, what to do. */
function causeLink(code) {
    return `${_registry_host_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_DOT_COM */ .Q$}/${USES.replace(/@.*$/, "")}/blob/main/docs/causes.md#${code}`;
}
function serverOf({ registry }) {
    return registry.gitHub?.serverUrl ?? _registry_host_js__WEBPACK_IMPORTED_MODULE_1__/* .GITHUB_DOT_COM */ .Q$;
}
function tokensLink(question) {
    return `${serverOf(question)}/settings/tokens`;
}
/** GitHub's page for a new classic token, with the boxes ticked. */
function newTokenLink(question) {
    const scopes = _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .NEEDED */ .Ev[question.access].join(",");
    const description = encodeURIComponent(`Docker Registry (${question.registry.host})`);
    return `${serverOf(question)}/settings/tokens/new?scopes=${scopes}&description=${description}`;
}
/** The package's own settings, where its access list is. */
function packageLink(question, ownerKind) {
    return `${containerLink(question, ownerKind)}/settings`;
}
/** The package's tags, newest first. */
function tagsLink(question, ownerKind) {
    return `${containerLink(question, ownerKind)}/versions?filters%5Bversion_type%5D=tagged`;
}
function containerLink(question, ownerKind) {
    const accounts = ownerKind === "Organization" ? "orgs" : "users";
    const name = encodeURIComponent((0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOf */ .wg)(question.image));
    return `${serverOf(question)}/${accounts}/${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(question.image)}/packages/container/${name}`;
}
function organizationPackagesLink(question) {
    return `${serverOf(question)}/organizations/${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(question.image)}/settings/packages`;
}
/** `permissions:` as every workflow of ours has it; whoever lists one permission sets all others to none. */
function permissions(access) {
    return {
        language: "yaml",
        text: ["permissions:", "  contents: read", `  packages: ${access === "pull" ? "read" : "write"}`].join("\n"),
    };
}
/** The same block where a reusable workflow is called: the called job can have no more than this grants. */
function callerPermissions(access) {
    const block = permissions(access).text.replaceAll(/^/gm, "    ");
    return {
        language: "yaml",
        text: ["jobs:", "  image:", "    uses: ./.github/workflows/image.yml", block].join("\n"),
    };
}
/** A step that asks the registry and changes nothing. */
function checkStep(access, whose = "own") {
    return {
        language: "yaml",
        text: [
            `- uses: ${USES}`,
            "  with:",
            "    operation: check",
            `    access: ${access}`,
            ...(whose === "own" ? ["    token: ${{ secrets.YOUR_TOKEN }}"] : []),
        ].join("\n"),
    };
}
/** What asks the registry and changes nothing: a command where the run is no workflow's, else a step. */
function proofOfRepair(question) {
    const { access, image } = question;
    return isOnOwnMachine(question)
        ? { language: "sh", text: `surepush check --access ${access} --image ${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .printImage */ .Lh)(image)}` }
        : checkStep(access);
}
/** Whether workflows are spoken of: they are, where the run is no workflow's, only if nobody said that. */
function isOnOwnMachine({ context }) {
    return context.event === "local";
}
/** `start` is a clause such as `Make a new classic token`; what follows is how to keep it. */
function newToken(question, start) {
    const keep = isOnOwnMachine(question) ? "log in with it:" : "save it as the secret.";
    return {
        action: `${start}, with the right boxes ticked by this link, and ${keep}`,
        link: newTokenLink(question),
        ...(isOnOwnMachine(question) ? { snippet: logIn(question) } : {}),
    };
}
/** For docker on one's own machine; the token is in a variable, so that the shell's history does not hold it. */
function logIn({ registry }) {
    return {
        language: "sh",
        text: `printf '%s' "$TOKEN" | docker login ${registry.host} --username YOUR_NAME --password-stdin`,
    };
}
function logOut({ registry }) {
    return { language: "sh", text: `docker logout ${registry.host}` };
}
/** The whole of what a job needs to build and push its repository's own image. */
function surepushStep() {
    return { language: "yaml", text: `- uses: ${USES}` };
}
function useGitHubToken(access) {
    return {
        action: "In a workflow no token of your own is needed for the repository's own package: leave the input `token` out, and give the job these permissions.",
        snippet: permissions(access),
    };
}
/** `push to ghcr.io/octo/app` */
function aim({ access, image }) {
    return `${access} ${AIMS[access]}${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .printImage */ .Lh)(image)}`;
}
const AIMS = { pull: "", push: "to ", delete: "" };


/***/ }),

/***/ 5909:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ isForeignHeadWithSecrets),
/* harmony export */   oQ: () => (/* binding */ NOBODY),
/* harmony export */   r0: () => (/* binding */ isPullRequest)
/* harmony export */ });
// Where a run stands: the event that started it, the repository, whose commit is built.
const PULL_REQUEST_EVENTS = new Set([
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
]);
function isPullRequest(context) {
    return PULL_REQUEST_EVENTS.has(context.event);
}
/**
 * A stranger's commit in a run that holds our secrets: what it builds must not be pushed.
 * Source: GitHub docs, "Secure use reference", on `pull_request_target` and `workflow_run`.
 */
function isForeignHeadWithSecrets(context) {
    return context.head === "foreign" && ["pull_request_target", "workflow_run"].includes(context.event);
}
/** The user name of whoever names none: GitHub's registry looks at the token only. */
const NOBODY = "surepush";


/***/ }),

/***/ 5610:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ NEEDED),
/* harmony export */   Fg: () => (/* binding */ parseScopes),
/* harmony export */   vi: () => (/* binding */ weigh),
/* harmony export */   yh: () => (/* binding */ impliedBy)
/* harmony export */ });
// Scopes: what GitHub lists for a token, what that implies, and what each access needs.
/** Source: GitHub docs, "About permissions for GitHub Packages". */
const NEEDED = {
    pull: ["read:packages"],
    push: ["write:packages", "read:packages"],
    delete: ["delete:packages", "read:packages"],
};
/**
 * GitHub leaves a scope out of its list when another listed one implies it. `repo` implies nothing for packages,
 * `delete:packages` neither reads nor writes.
 * Source: GitHub docs, "Scopes for OAuth apps" (normalized scopes).
 */
const IMPLIES = {
    "write:packages": ["read:packages"],
};
/** Holds a token's grant against what an access needs. */
function weigh(grant, access) {
    if (grant.kind === "unlisted")
        return { kind: "unlisted" };
    const held = grant.scopes;
    const implied = new Set(impliedBy(held));
    const unlisted = NEEDED[access].filter((scope) => !held.has(scope));
    const missing = unlisted.filter((scope) => !implied.has(scope));
    if (missing.length > 0)
        return { kind: "missing", scopes: missing };
    return unlisted.length > 0 ? { kind: "implied", scopes: unlisted } : { kind: "listed" };
}
/** What GitHub does not list, because a scope that it lists implies it. */
function impliedBy(held) {
    return [...held].flatMap((scope) => IMPLIES[scope] ?? []).filter((scope) => !held.has(scope));
}
/** Reads the `X-OAuth-Scopes` header: `repo, write:packages`. An empty header is a token without any scope. */
function parseScopes(header) {
    return new Set(header.split(/[\s,]+/).filter((scope) => scope !== ""));
}


/***/ }),

/***/ 776:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ presentable),
/* harmony export */   Qe: () => (/* binding */ holdsToken)
/* harmony export */ });
/* unused harmony export redact */
// What of a log may be shown: without what has the shape of a secret, and without what a terminal or a runner obeys.
/**
 * GitHub's tokens and the begin of their base64, what stands behind a name that tells, an authorization, what stands
 * before the host of an address. Source: GitHub docs; RFC 7617 and 6750; docker's config.json.
 */
const SHAPES = [
    /(?:gh[a-z]_|github_pat_)[A-Za-z0-9_.-]{10,}/g,
    /(?<=(?:auth|password|passwd|secret|sig|signature|token)(?:=|"\s{0,3}:\s{0,3}"))[^\s"'&]{6,}/gi,
    /(?<=(?:basic|bearer)[ "']{1,4})[A-Za-z0-9+/=_.~-]{16,}/gi,
    /Z2h[a-z0-9]X[A-Za-z0-9+/=_-]{10,}/g,
    /(?<=token )[0-9a-f]{40}/gi,
    /(?<= (?:-p|--password) )[^\s]{6,}/g,
    /(?<=:\/\/)[^\s/@]{1,600}(?=@)/g,
];
/** Controls but the tab, marks that turn the direction of writing, and letters without width. */
const CONTROLS = 
// eslint-disable-next-line no-control-regex -- these are what is looked for
/[\x00-\x08\x0a-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** The text with each secret as `***`. */
function redact(text) {
    return SHAPES.reduce((safe, shape) => safe.replaceAll(shape, "***"), text);
}
/** A line that can be printed anywhere: the runner takes `##[command]` even in the middle of a line. */
function presentable(text) {
    return redact(text.replaceAll(CONTROLS, "")).replaceAll("##[", "## [");
}
/** Whether a text holds what is shaped like a token of GitHub's. */
function holdsToken(text) {
    return /(?:gh[a-z]_|github_pat_)[A-Za-z0-9_.-]{20,}/.test(text);
}


/***/ }),

/***/ 2016:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ basicCredentials),
/* harmony export */   F$: () => (/* binding */ disguises),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
// A secret: it prints as `***` however it is printed, and only `reveal()` gives it away.
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The secret itself. Call it only where the value leaves for docker, GitHub or the registry. */
    reveal() {
        return this.#value;
    }
    toString() {
        return "***";
    }
    toJSON() {
        return "***";
    }
    /** `console.log` and `util.inspect` ask for this one. */
    [Symbol.for("nodejs.util.inspect.custom")]() {
        return "***";
    }
}
/** What docker, curl and we send as `Authorization: Basic …`. */
function basicCredentials(username, token) {
    return new Secret(base64(`${username}:${token.reveal()}`));
}
/**
 * Every form in which a token can come out of docker, GitHub or the registry: itself, base64(token) (ghcr.io
 * hands that out as its bearer token) and base64(user:token) (docker's `config.json`, `Authorization: Basic`).
 * Longest first, so that a mask never leaves the rest of a longer form behind.
 */
function disguises(token, username) {
    const value = token.reveal();
    const forms = [value, value.trim()].flatMap((form) => [form, base64(form), base64(`${username}:${form}`)]);
    return [...new Set(value.trim() === "" ? [] : forms)]
        .sort((a, b) => b.length - a.length)
        .map((form) => new Secret(form));
}
function base64(text) {
    return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}


/***/ }),

/***/ 8797:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ weightOf)
/* harmony export */ });
const WEIGHTS = {
    "anonymous-refused": "refusal",
    "api-forbidden": "refusal",
    "bare-denied": "refusal",
    "hidden-or-missing": "refusal",
    "login-needed": "refusal",
    "buildx-missing": "refusal",
    "buildx-too-old": "refusal",
    "package-not-found": "refusal",
    "tag-not-found": "refusal",
    forbidden: "refusal",
    unauthorized: "refusal",
    "cache-not-written": "fault",
    "connection-broken": "fault",
    "name-unresolved": "fault",
    "server-fault": "fault",
    "too-slow": "fault",
    certificate: "fault",
    protocol: "fault",
    unreachable: "fault",
    challenge: "trace",
    interrupted: "trace",
};
function weightOf(sign) {
    return WEIGHTS[sign] ?? "cause";
}


/***/ }),

/***/ 2163:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   bC: () => (/* binding */ isGitHubs)
/* harmony export */ });
/**
 * GitHub's prefixes. Never judge by length: `ghs_` tokens grew from 40 to about 520 characters in April 2026.
 * Source: GitHub docs, "About authentication to GitHub", and GitHub's blog of 2021-04-05 on token formats
 * (the checksum covers `ghp_ gho_ ghu_ ghr_`).
 */
const FAMILIES = [
    { kind: "classic", shape: /^ghp_/, checksummed: true },
    { kind: "oauth", shape: /^gho_/, checksummed: true },
    { kind: "app-user", shape: /^ghu_/, checksummed: true },
    { kind: "refresh", shape: /^ghr_/, checksummed: true },
    { kind: "installation", shape: /^ghs_/, checksummed: false },
    { kind: "fine-grained", shape: /^github_pat_/, checksummed: false },
    // Made before the prefixes came, in April 2021.
    { kind: "classic", shape: /^[0-9a-f]{40}$/, checksummed: false },
];
/** Reads a token without asking anybody. A wrong checksum is evidence ("mistyped?"), never a refusal. */
function shapeOf(token) {
    const text = token.reveal();
    if (text.trim() === "")
        return { kind: "empty" };
    const flaw = flawOf(text);
    if (flaw !== undefined)
        return { kind: "malformed", flaw };
    const family = FAMILIES.find(({ shape }) => shape.test(text));
    return { kind: "whole", tokenKind: family?.kind ?? "unknown", checksum: checksumOf(text, family) };
}
/** The kind for the outputs: the letters inside quotes or white space still tell it. */
function kindOf(token) {
    const bare = token.reveal().replaceAll(/["'\s]/g, "");
    return FAMILIES.find(({ shape }) => shape.test(bare))?.kind ?? "unknown";
}
/** Whether GitHub made it, by its prefix: such a token is for GitHub's own hosts and for nobody else. */
function isGitHubs(token) {
    return /^(?:gh[a-z]|github_pat)_/.test(token.reveal().trim());
}
function flawOf(text) {
    if (/[\r\n]$/.test(text))
        return "a line end after it";
    if (/[\r\n]/.test(text))
        return "a line end inside it";
    if (/\s/.test(text))
        return "a blank in it";
    if (/^["'`]|["'`]$/.test(text))
        return "quotes around it";
    if (/[^\x21-\x7e]/.test(text))
        return "a character in it that no token has";
    return undefined;
}
function checksumOf(text, family) {
    if (!family?.checksummed)
        return "none";
    const [, body = ""] = text.split("_", 2);
    return base62(crc32(body.slice(0, -6))).padStart(6, "0") === body.slice(-6) ? "right" : "wrong";
}
/** CRC-32 as IEEE 802.3 has it (polynomial 0xEDB88320), of ASCII text. */
function crc32(text) {
    let crc = ~0;
    for (const character of text) {
        crc ^= character.charCodeAt(0);
        for (let bit = 0; bit < 8; bit++)
            crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc >>> 0;
}
function base62(number) {
    const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const rest = Math.floor(number / 62);
    return (rest > 0 ? base62(rest) : "") + digits.charAt(number % 62);
}


/***/ }),

/***/ 5607:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ judgeShape),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   fH: () => (/* binding */ judgeScopes)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3483);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1294);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5610);



/** An empty or damaged token is refused without asking anybody: it would be sent away, and for nothing. */
function judgeShape(shape) {
    const cause = shape.kind === "empty"
        ? { code: "token-missing" }
        : { code: "token-malformed", flaw: shape.flaw, isOurs: true };
    return { kind: "denied", ...(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(cause) };
}
/**
 * What GitHub's list of scopes decides before the registry has answered: a scope neither held nor implied is a
 * refusal (but a public package can be pulled by anybody), and `strict` wants each one listed by name.
 */
function judgeScopes(question, api) {
    const { access, scopeCheck } = question;
    if (api.kind !== "accepted" || scopeCheck === "off")
        return undefined;
    const finding = (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .weigh */ .vi)(api.grant, access);
    if (finding.kind === "missing" && (access !== "pull" || scopeCheck === "strict"))
        return missing(finding, "list");
    if (finding.kind === "implied" && scopeCheck === "strict")
        return missing(finding, "strict");
    return undefined;
}
/** Weighs all the evidence. */
function judge(question, evidence) {
    const { api, registry } = evidence;
    const byScopes = judgeScopes(question, api);
    if (byScopes !== undefined)
        return byScopes;
    switch (registry.kind) {
        case "refused":
            return { kind: "denied", ...(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .explainRefusal */ .GC)(registry.message, question, evidence) };
        case "silent":
            return { kind: "undecided", reason: `${question.registry.host} could not say: ${registry.reason}` };
        case "accepted":
            return judgeAccepted(question, evidence);
    }
}
function judgeAccepted(question, { api }) {
    const finding = api.kind === "accepted" ? (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .weigh */ .vi)(api.grant, question.access) : { kind: "unlisted" };
    if (question.access === "delete")
        return judgeDeletion(finding, question, api);
    const folded = finding.kind === "implied" && question.scopeCheck !== "off" ? finding.scopes : [];
    return { kind: "allowed", folded };
}
/** A deletion cannot be tried without deleting: scopes tell only of a package of the token's own owner. */
function judgeDeletion(finding, { image }, api) {
    const login = api.kind === "accepted" ? api.login : undefined;
    const tells = finding.kind === "listed" || finding.kind === "implied";
    if (tells && login?.toLowerCase() === (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(image))
        return { kind: "allowed", folded: [] };
    const reason = tells
        ? `the token has the scopes, but ${(0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(image)} must also have given its owner the role Admin in the package`
        : "GitHub lists no scopes for it that would do";
    return { kind: "undecided", reason: `a deletion cannot be tried without deleting, and ${reason}` };
}
function missing(finding, proof) {
    return { kind: "denied", ...(0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)({ code: "scope-missing", missing: finding.scopes, proof }) };
}


/***/ }),

/***/ 4857:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  rL: () => (/* binding */ signOf)
});

// UNUSED EXPORTS: WORDINGS, wordingOf

;// CONCATENATED MODULE: ./.tools/command/src/domain/sign-build.ts
/** What the classic builder does not know. Source: docker/buildx `docs/reference/buildx_build.md`. */
const BUILDX_FLAGS = ["bootstrap", "cache-to", "load", "metadata-file", "platform", "push"];
/** What buildx came to know later than with its first versions. */
const NEWER_FLAGS = [
    "annotation",
    "attest",
    "build-context",
    "builder",
    "call",
    "check",
    "no-cache-filter",
    "provenance",
    "sbom",
];
const BUILD_WORDINGS = [
    // a full disk: Linux, .NET, Node, Windows
    { says: ["no space left on device"], sign: "disk-full" },
    { says: ["enospc"], sign: "disk-full" },
    { says: ["disk quota exceeded"], sign: "disk-full" },
    { says: ["not enough space on the disk"], sign: "disk-full" },
    // Linux `execve`, through a shell and through runc
    { says: ["exec format error"], sign: "exec-format" },
    // moby/moby `client/errors.go`, also of a daemon that is stopped in mid-build
    { says: ["cannot connect to the docker daemon"], sign: "docker-unavailable" },
    { says: ["is the docker daemon running"], sign: "docker-unavailable" },
    { says: ["failed to connect to the docker api"], sign: "docker-unavailable" },
    { says: ["permission denied while trying to connect to the docker"], sign: "docker-unavailable" },
    { says: ["docker.sock: connect: "], sign: "docker-unavailable" },
    { says: ["docker_engine: the system cannot find the file"], sign: "docker-unavailable" },
    { says: ["dockerdesktoplinuxengine", "cannot find the file"], sign: "docker-unavailable" },
    { says: ["error during connect: "], sign: "docker-unavailable" },
    { says: ["docker desktop is not running"], sign: "docker-unavailable" },
    { says: ["docker desktop is unable to start"], sign: "docker-unavailable" },
    // docker/buildx, BuildKit: the builder ended in mid-build, or is not there
    { says: ["failed to receive status: rpc error"], sign: "docker-unavailable" },
    { says: ["failed to list workers"], sign: "docker-unavailable" },
    { says: ["error reading from server: eof"], sign: "docker-unavailable" },
    { says: ["closing transport due to: connection error"], sign: "docker-unavailable" },
    // containers/podman
    { says: ["cannot connect to podman"], sign: "docker-unavailable" },
    { says: ["unable to connect to podman socket"], sign: "docker-unavailable" },
    { says: ["podman.sock: connect: "], sign: "docker-unavailable" },
    { says: ['no builder "', '" found'], sign: "docker-unavailable" },
    // shells, Go's `exec`, actions/toolkit `io.which`, PowerShell
    { says: ["docker: command not found"], sign: "docker-unavailable" },
    { says: ["docker: not found"], sign: "docker-unavailable" },
    { says: ['"docker": executable file not found'], sign: "docker-unavailable" },
    { says: ["unable to locate executable file: docker"], sign: "docker-unavailable" },
    { says: ["the term 'docker' is not recognized"], sign: "docker-unavailable" },
    // docker/docker-credential-helpers, docker/cli `config/credentials`, docker-py
    { says: ["error getting credentials"], sign: "credential-store-error" },
    { says: ["error saving credentials"], sign: "credential-store-error" },
    { says: ["error storing credentials"], sign: "credential-store-error" },
    { says: ["docker-credential-", "not found"], sign: "credential-store-error" },
    { says: ["pass not initialized"], sign: "credential-store-error" },
    { says: ["credentials store error"], sign: "credential-store-error" },
    { says: ["unable to retrieve credentials"], sign: "credential-store-error" },
    { says: ["user name or passphrase you entered is not correct"], sign: "credential-store-error" },
    // docker/cli without the plugin; the classic builder on what only BuildKit knows
    { says: ["'buildx' is not a docker command"], sign: "buildx-missing" },
    { says: ["unknown command: docker buildx"], sign: "buildx-missing" },
    { says: ["buildx component is missing"], sign: "buildx-missing" },
    { says: ["docker buildx is required"], sign: "buildx-missing" },
    { says: ["option requires buildkit"], sign: "buildx-missing" },
    // docker/cli itself, which shows its own help where its plugin would have been asked; buildx on what a newer one knows
    { says: ["\nunknown shorthand flag: 'f' in -f"], sign: "buildx-missing" },
    ...BUILDX_FLAGS.map((flag) => ({ says: [`\nunknown flag: --${flag}`], sign: "buildx-missing" })),
    ...NEWER_FLAGS.map((flag) => ({ says: [`\nunknown flag: --${flag}`], sign: "buildx-too-old" })),
    { says: ["\nunknown flag: --"], sign: "buildx-missing" },
    { says: ["\nerror: unknown flag: --push"], sign: "buildx-missing" },
    { says: ["buildx >= ", "required"], sign: "buildx-too-old" },
    // docker/buildx `build`, `driver`: what the docker driver cannot do
    { says: ["cache export", "not supported for"], sign: "cache-unsupported" },
    { says: ["unknown cache exporter"], sign: "cache-unsupported" },
    { says: ["unknown cache importer"], sign: "cache-unsupported" },
    { says: ["multiple platforms feature"], sign: "platform-unsupported" },
    { says: ["multi-platform build is not supported"], sign: "platform-unsupported" },
    { says: ["does not currently support exporting manifest lists"], sign: "platform-unsupported" },
    // moby, containerd: the image has nothing for this machine
    { says: ["no matching manifest for"], sign: "platform-unsupported" },
    { says: ["no match for platform in manifest"], sign: "platform-unsupported" },
    { says: ["does not match the specified platform"], sign: "platform-unsupported" },
    { says: ["does not provide the specified platform"], sign: "platform-unsupported" },
    { says: ["cannot be used on this platform"], sign: "platform-unsupported" },
    { says: ["no image found in manifest list"], sign: "platform-unsupported" },
    // BuildKit `solver/errdefs`, docker 20.10's BuildKit, the classic builder
    { says: ["did not complete successfully: exit code"], sign: "build-command-failed" },
    { says: ["executor failed running"], sign: "build-command-failed" },
    { says: ["returned a non-zero code"], sign: "build-command-failed" },
    // kaniko, buildah
    { says: ["failed to execute command: ", "exit status"], sign: "build-command-failed" },
    { says: ["building at step", "exit status"], sign: "build-command-failed" },
    { says: ["while running runtime: exit status"], sign: "build-command-failed" },
    // BuildKit `frontend/dockerfile`: a secret that a RUN needs
    { says: ["failed to solve: secret ", ": not found"], sign: "secret-missing" },
    { says: ["error: secret ", ": not found"], sign: "secret-missing" },
    { says: ["could not parse secrets", "no such file"], sign: "secret-missing" },
    { says: ["error: failed to build: failed to stat ", "no such file"], sign: "secret-missing" },
    // docker/cli `opts`, distribution/reference, go-containerregistry `name`, kubernetes
    { says: ["invalid reference format"], sign: "reference-invalid" },
    { says: ["repository name must be lowercase"], sign: "reference-invalid" },
    { says: ["could not parse reference"], sign: "reference-invalid" },
    { says: ["repository can only contain the characters"], sign: "reference-invalid" },
    { says: ["tag can only contain the characters"], sign: "reference-invalid" },
    { says: ["invalidimagename"], sign: "reference-invalid" },
    { says: ["name_invalid"], sign: "reference-invalid" },
    { says: ["error: name invalid"], sign: "reference-invalid" },
    { says: ["invalid reference: "], sign: "reference-invalid" },
    { says: ["invalid image name"], sign: "reference-invalid" },
    { says: ["invalid repository name"], sign: "reference-invalid" },
    { says: ["tag is needed when pushing to registry"], sign: "reference-invalid" },
    { says: ['invalid tag "'], sign: "reference-invalid" },
    // look-alikes of ghcr.io
    { says: ["ghrc.io/"], sign: "reference-invalid" },
    { says: ["login ghrc.io"], sign: "reference-invalid" },
    { says: ["gchr.io/"], sign: "reference-invalid" },
    { says: ["login gchr.io"], sign: "reference-invalid" },
    // BuildKit `frontend/dockerfile`, `util/progress`; classic builder; kaniko; buildah: what the build is made of
    { says: ["failed to read dockerfile"], sign: "build-context-missing" },
    { says: ["unable to prepare context"], sign: "build-context-missing" },
    { says: ["unable to evaluate symlinks in dockerfile path"], sign: "build-context-missing" },
    { says: ["cannot locate specified dockerfile"], sign: "build-context-missing" },
    { says: ["error resolving dockerfile path"], sign: "build-context-missing" },
    { says: ["no containerfile or dockerfile specified or found"], sign: "build-context-missing" },
    { says: ["dockerfile: no such file or directory"], sign: "build-context-missing" },
    { says: ["failed to calculate checksum", "not found"], sign: "build-context-missing" },
    { says: ['" not found: not found'], sign: "build-context-missing" },
    { says: ['": not found\n'], sign: "build-context-missing" },
    { says: ["failed to walk ", "no such file"], sign: "build-context-missing" },
    { says: ["copy failed: stat "], sign: "build-context-missing" },
    { says: ["copy failed: file not found"], sign: "build-context-missing" },
    { says: ["copy failed: no source files"], sign: "build-context-missing" },
    { says: ["copy failed: forbidden path"], sign: "build-context-missing" },
    { says: ["file not found in build context"], sign: "build-context-missing" },
    { says: ["forbidden path outside the build context"], sign: "build-context-missing" },
    { says: ["building at step", "no such file or directory"], sign: "build-context-missing" },
    { says: ["no items matching glob"], sign: "build-context-missing" },
    { says: ["resolve : lstat "], sign: "build-context-missing" },
    { says: ["failed to solve", "lstat ", "no such file or directory"], sign: "build-context-missing" },
    { says: ["failed to get fileinfo for ", "no such file"], sign: "build-context-missing" },
    { says: ['build" requires exactly 1 argument'], sign: "build-context-missing" },
    // BuildKit `frontend/dockerfile/parser`, `instructions`
    { says: ["dockerfile parse error"], sign: "dockerfile-invalid" },
    { says: ["error response from daemon: unknown instruction"], sign: "dockerfile-invalid" },
    { says: ["failed to create llb definition"], sign: "dockerfile-invalid" },
    { says: ["dockerfile", "cannot be empty"], sign: "dockerfile-invalid" },
    { says: ["no build stage in current context"], sign: "dockerfile-invalid" },
    { says: ["target stage ", "could not be found"], sign: "dockerfile-invalid" },
    { says: ["failed to reach build target"], sign: "dockerfile-invalid" },
    { says: ["base name ", "should not be blank"], sign: "dockerfile-invalid" },
    { says: ["failed to parse stage name"], sign: "dockerfile-invalid" },
    { says: ["failed to parse platform"], sign: "dockerfile-invalid" },
    { says: ["failed to process ", "unsupported modifier"], sign: "dockerfile-invalid" },
    { says: ["invalid from flag value"], sign: "dockerfile-invalid" },
    { says: ["circular dependency detected on stage"], sign: "dockerfile-invalid" },
    { says: ["from requires either one or three arguments"], sign: "dockerfile-invalid" },
    { says: ["unterminated heredoc"], sign: "dockerfile-invalid" },
    // BuildKit `cache/remotecache`, tonistiigi/go-actions-cache: the cache's own store
    { says: ["cache service responded with"], sign: "cache-not-written" },
    { says: ["our services aren't available right now"], sign: "cache-not-written" },
    { says: ["legacy service is shutting down"], sign: "cache-not-written" },
    { says: ["maximum timeout reached"], sign: "cache-not-written" },
    // GitHub Actions and moby, of a run that was stopped
    { says: ["the operation was canceled"], sign: "interrupted" },
    { says: ["has received a shutdown signal"], sign: "interrupted" },
    { says: ["lost communication with the server"], sign: "interrupted" },
    { says: ["signal: killed"], sign: "interrupted" },
    { says: ["context canceled"], sign: "interrupted" },
];

;// CONCATENATED MODULE: ./.tools/command/src/domain/sign-network.ts
const SERVER_FAULTS = [
    "500 internal server error",
    "502 bad gateway",
    "503 service unavailable",
    "503 egress is over the account limit",
    "504 gateway timeout",
    "504 gateway time-out",
];
const NETWORK_WORDINGS = [
    // Go `net`, glibc, curl, Node: a name that nobody can resolve
    { says: ["no such host"], sign: "name-unresolved" },
    { says: ["dial tcp: lookup "], sign: "name-unresolved" },
    // glibc, curl, Node
    { says: ["temporary failure in name resolution"], sign: "name-unresolved" },
    { says: ["could not resolve host"], sign: "name-unresolved" },
    { says: ["server misbehaving"], sign: "name-unresolved" },
    { says: ["name or service not known"], sign: "name-unresolved" },
    { says: ["enotfound"], sign: "name-unresolved" },
    { says: ["eai_again"], sign: "name-unresolved" },
    // Go `crypto/x509` and `crypto/tls`, OpenSSL
    { says: ["x509: "], sign: "certificate" },
    { says: ["certificate verify failed"], sign: "certificate" },
    { says: ["self-signed certificate"], sign: "certificate" },
    { says: ["self signed certificate"], sign: "certificate" },
    { says: ["ssl certificate problem"], sign: "certificate" },
    { says: ["unable to get local issuer certificate"], sign: "certificate" },
    { says: ["remote error: tls"], sign: "certificate" },
    // Go `net/http`
    { says: ["server gave http response to https client"], sign: "protocol" },
    { says: ["first record does not look like a tls handshake"], sign: "protocol" },
    // Go `net`, Node
    { says: ["proxyconnect tcp"], sign: "unreachable" },
    { says: ["network is unreachable"], sign: "unreachable" },
    { says: ["no route to host"], sign: "unreachable" },
    { says: ["connection refused"], sign: "unreachable" },
    { says: ["econnrefused"], sign: "unreachable" },
    { says: ["cannot assign requested address"], sign: "unreachable" },
    { says: ["tls handshake timeout"], sign: "too-slow" },
    { says: ["dial tcp", "i/o timeout"], sign: "too-slow" },
    { says: ["client.timeout exceeded"], sign: "too-slow" },
    { says: ["request canceled while waiting for connection"], sign: "too-slow" },
    { says: ["connection timed out"], sign: "too-slow" },
    { says: ["etimedout"], sign: "too-slow" },
    // ghcr.io in bad moments (community/community, docker/build-push-action issues); distribution `errcode`
    { says: ["unknown blob"], sign: "server-fault" },
    { says: ["blob unknown"], sign: "server-fault" },
    { says: ["blob_unknown"], sign: "server-fault" },
    { says: ["blob upload unknown"], sign: "server-fault" },
    { says: ["blob_upload_unknown"], sign: "server-fault" },
    { says: ["blob upload invalid"], sign: "server-fault" },
    { says: ["blob_upload_invalid"], sign: "server-fault" },
    { says: ["digest did not match"], sign: "server-fault" },
    { says: ["digest_invalid"], sign: "server-fault" },
    { says: ["/blobs/upload", "400 bad request"], sign: "server-fault" },
    // moby `registry/errors.go`, containerd's `remotes/docker`, go-containerregistry, oras-go
    ...SERVER_FAULTS.map((status) => ({ says: [status], sign: "server-fault" })),
    ...[500, 502, 503, 504].flatMap((status) => [
        { says: [`status code ${status}`], sign: "server-fault" },
        { says: [`http ${status} response`], sign: "server-fault" },
    ]),
    { says: ["is temporarily unavailable"], sign: "server-fault" },
    // ghcr.io's own parts that do not reach each other
    { says: ["unable to connect to authzd"], sign: "server-fault" },
    { says: ["twirp error"], sign: "server-fault" },
    { says: ["upstream connect error"], sign: "server-fault" },
    { says: ["server sent goaway"], sign: "server-fault" },
    { says: ["stream error: stream id", "internal_error"], sign: "server-fault" },
    // Go `net`, `io`, Node
    { says: ["connection reset by peer"], sign: "connection-broken" },
    { says: ["econnreset"], sign: "connection-broken" },
    { says: ["write: broken pipe"], sign: "connection-broken" },
    { says: ["unexpected eof"], sign: "connection-broken" },
    { says: [": eof\n"], sign: "connection-broken" },
    { says: ["use of closed network connection"], sign: "connection-broken" },
    { says: ["tls: bad record mac"], sign: "connection-broken" },
    { says: ["i/o timeout"], sign: "connection-broken" },
    { says: ["context deadline exceeded"], sign: "connection-broken" },
    { says: [": no response\n"], sign: "connection-broken" },
    // containerd's and BuildKit's transfer, whatever ended it
    { says: ["request must be retried"], sign: "connection-broken" },
    { says: ["closed pipe"], sign: "connection-broken" },
    { says: ["closed response body"], sign: "connection-broken" },
    { says: ["failed commit on ref"], sign: "connection-broken" },
    { says: ["failed to copy: "], sign: "connection-broken" },
    { says: ["error writing layer blob: "], sign: "connection-broken" },
    // a token exchange that failed, with its status cut off
    { says: ["failed to fetch anonymous token"], sign: "anonymous-refused" },
    { says: ["failed to fetch oauth token"], sign: "credential-refused" },
];

;// CONCATENATED MODULE: ./.tools/command/src/domain/sign-registry.ts
/**
 * Whatever a client wraps them in (`denied: X`, `error from registry: X`, `DENIED: X`, `response status code 403: X`),
 * the core text is what a row holds. The more a row tells, the further up it stands.
 */
const REGISTRY_WORDINGS = [
    // docker/cli, moby/moby issues on ghcr.io with single sign-on; GitHub REST answers the same
    { says: ["organization saml enforcement"], sign: "sso-required" },
    { says: ["enabled or enforced saml sso"], sign: "sso-required" },
    { says: ["must grant your personal access token", "access to"], sign: "sso-required" },
    { says: ["must grant your oauth token access to"], sign: "sso-required" },
    // GitHub docs, "Setting a personal access token policy for your organization"
    { says: ["forbids access via a personal access token (classic)"], sign: "classic-pat-forbidden" },
    // GitHub docs, "Managing allowed IP addresses for your organization"
    { says: ["ip allow list enabled"], sign: "ip-not-allowed" },
    // community/community discussions on packages and billing; the second is of a job that was never started
    { says: ["billing-related error"], sign: "billing" },
    { says: ["account payments have failed"], sign: "billing" },
    { says: ["spending limit needs to be increased"], sign: "billing" },
    // docker/build-push-action issues on write_package
    { says: ["permission_denied: write_package"], sign: "no-write" },
    { says: ["permission_denied: read_package"], sign: "no-read" },
    { says: ["permission_denied: create_package"], sign: "no-create" },
    { says: ["cannot create packages"], sign: "no-create" },
    { says: ["container support has not been enabled"], sign: "no-create" },
    { says: ["is already associated with another repository"], sign: "no-write" },
    // docker/login-action, docker/build-push-action issues on missing `packages: write`
    { says: ["installation not allowed to create organization package"], sign: "installation-may-not" },
    { says: ["installation not allowed to write organization package"], sign: "installation-may-not" },
    { says: ["installation not allowed to read organization package"], sign: "installation-may-not-read" },
    // community/community discussions: GITHUB_TOKEN on the namespace of somebody else; an owner that is mistyped
    { says: ["requested installation does not exist"], sign: "owner-elsewhere" },
    { says: ["not_found: owner not found"], sign: "owner-elsewhere" },
    // community/community discussions on scopes and on fine-grained tokens
    { says: ["token provided does not match expected scopes"], sign: "scopes-do-not-match" },
    // GitHub REST and GraphQL, and cli/cli, which name the scope
    { says: [":packages scope"], sign: "scope-named" },
    { says: [":packages` scope"], sign: "scope-named" },
    { says: [":packages' scope"], sign: "scope-named" },
    { says: ["this api operation needs the", "scope"], sign: "scope-named" },
    { says: ["token has not been granted the required scopes"], sign: "scope-named" },
    { says: ["missing required scope"], sign: "scope-named" },
    { says: ["token does not have the scopes needed"], sign: "scope-named" },
    { says: ["resource not accessible by integration"], sign: "integration-may-not" },
    { says: ["resource not accessible by personal access token"], sign: "fine-grained-may-not" },
    { says: ["forbids access via a personal access token with fine-grained"], sign: "fine-grained-may-not" },
    { says: ["forbids access via a fine-grained personal access token"], sign: "fine-grained-may-not" },
    // docker/login-action: an empty input; docker/cli `command/registry`: a login without a password
    { says: ["username and password required"], sign: "token-missing" },
    { says: ["\npassword required"], sign: "token-missing" },
    { says: ["error: username required"], sign: "token-missing" },
    { says: ["cannot perform an interactive login from a non tty device"], sign: "token-missing" },
    { says: ["cannot perform an interactive login from a non-tty device"], sign: "token-missing" },
    { says: ["flag needs an argument: 'p' in -p"], sign: "token-missing" },
    { says: ["flag needs an argument: --password"], sign: "token-missing" },
    { says: ["must provide --username with --password-stdin"], sign: "token-missing" },
    // actions/toolkit `core.getInput`
    { says: ["input required and not supplied: ", "token"], sign: "token-missing" },
    { says: ["input required and not supplied: password"], sign: "token-missing" },
    { says: ["input required and not supplied: username"], sign: "token-missing" },
    // Go `net/http`, Node's `http`: a line end in the token
    { says: ["invalid header field value"], sign: "token-malformed" },
    { says: ["invalid character in header content"], sign: "token-malformed" },
    { says: ["malformed http authorization header"], sign: "token-malformed" },
    { says: ["illegal base64 data at input byte"], sign: "token-malformed" },
    // docker/login-action issues on expired tokens; ghcr.io says it in bad moments, too
    { says: ["cannot be authenticated with the token provided"], sign: "user-not-authenticated" },
    { says: ["unauthorized: unauthenticated"], sign: "user-not-authenticated" },
    // docker login with a bad credential, docker/login-action issues
    { says: ["denied: denied"], sign: "credential-refused" },
    { says: ["error from registry: denied\n"], sign: "credential-refused" },
    // containerd `core/remotes/docker/auth`, also BuildKit's and helm's
    { says: ["failed to fetch oauth token", "403 forbidden"], sign: "credential-refused" },
    { says: ["failed to fetch oauth token", "401 unauthorized"], sign: "credential-refused" },
    { says: ["failed to fetch oauth token", "denied"], sign: "credential-refused" },
    // containers/image `docker_client.go`: podman, buildah, skopeo
    { says: ["requesting bearer token: invalid status code from registry 403"], sign: "credential-refused" },
    { says: ["invalid username/password"], sign: "credential-refused" },
    { says: ["existing credentials are invalid"], sign: "credential-refused" },
    // Docker Hub to a login with GitHub's token
    { says: ["docker.io/", "incorrect username or password"], sign: "insufficient-scope" },
    // helm and oras at login
    { says: ["login attempt to ", "failed with status: 403"], sign: "credential-refused" },
    { says: ["login attempt to ", "failed with status: 401"], sign: "credential-refused" },
    { says: ["authorization failed: https://", "/token"], sign: "credential-refused" },
    // GitHub REST to a bad, expired or revoked token
    { says: ['"bad credentials"'], sign: "credential-refused" },
    { says: [": bad credentials"], sign: "credential-refused" },
    { says: ["could not be authenticated by the github packages service"], sign: "credential-refused" },
    // Docker Hub's answers to a limit, by docker and by BuildKit; before ghcr.io's own
    { says: ["reached your", "pull rate limit"], sign: "base-image-rate-limited" },
    { says: ["toomanyrequests", "docker.com/increase-rate-limit"], sign: "base-image-rate-limited" },
    { says: ["docker.io", "429 too many requests"], sign: "base-image-rate-limited" },
    { says: ["docker.com", "429 too many requests"], sign: "base-image-rate-limited" },
    // ghcr.io (community/community discussions) and GitHub REST
    { says: ["toomanyrequests"], sign: "rate-limited" },
    { says: ["429 too many requests"], sign: "rate-limited" },
    { says: [": too many requests\n"], sign: "rate-limited" },
    { says: ["api rate limit exceeded"], sign: "rate-limited" },
    { says: ["secondary rate limit"], sign: "rate-limited" },
    { says: ["status code 429"], sign: "rate-limited" },
    { says: ["http 429 response"], sign: "rate-limited" },
    // ghcr.io to chunked uploads; nginx and other proxies before a registry
    { says: ["maximum permissible limit of 4"], sign: "upload-too-large" },
    { says: ["416 requested range not satisfiable"], sign: "upload-too-large" },
    { says: ["413 request entity too large"], sign: "upload-too-large" },
    { says: ["status code 413"], sign: "upload-too-large" },
    // Amazon ECR, Harbor, Azure: a tag that must not move
    { says: ["cannot be overwritten because the", "immutable"], sign: "tag-immutable" },
    { says: ["configured as immutable"], sign: "tag-immutable" },
    // docker/cli and moby: no registry before the name, so that docker went to Docker Hub
    { says: ["push access denied"], sign: "insufficient-scope" },
    { says: ["insufficient_scope: authorization failed"], sign: "insufficient-scope" },
    { says: ["auth.docker.io/token?scope=repository%3alibrary%2f", "push"], sign: "insufficient-scope" },
    // the registry's answer to nobody in particular: distribution/distribution `errcode`
    { says: ["requested access to the resource is denied"], sign: "hidden-or-missing" },
    { says: ["pull access denied"], sign: "hidden-or-missing" },
    { says: ["repository does not exist or may require"], sign: "hidden-or-missing" },
    // distribution/distribution `errcode`: what is to be read is not there
    { says: ["manifest unknown"], sign: "tag-not-found" },
    { says: ["manifest_unknown"], sign: "tag-not-found" },
    { says: ["no such manifest"], sign: "tag-not-found" },
    { says: ["content at ", "/manifests/", " not found"], sign: "tag-not-found" },
    // containerd and BuildKit `core/remotes/docker/resolver`
    { says: ["failed to resolve reference", ": not found"], sign: "tag-not-found" },
    { says: ["failed to resolve source metadata", ": not found"], sign: "tag-not-found" },
    { says: ["failed to pull image", ": not found"], sign: "tag-not-found" },
    { says: ["failed to load cache key", ": not found"], sign: "tag-not-found" },
    { says: ["ghcr.io/", ": not found"], sign: "tag-not-found" },
    { says: ["docker.io/", ": not found"], sign: "tag-not-found" },
    { says: ["manifests/", "404 not found"], sign: "tag-not-found" },
    { says: ["name not known to registry"], sign: "package-not-found" },
    { says: ["name_unknown"], sign: "package-not-found" },
    { says: ["name unknown"], sign: "package-not-found" },
    // GitHub REST on packages
    { says: [": package not found\n"], sign: "package-not-found" },
    { says: ["package not found.\n"], sign: "package-not-found" },
    { says: ["package not found. (http 404)"], sign: "package-not-found" },
    { says: ['"package not found'], sign: "package-not-found" },
    // containerd's authorizer and moby: nobody was logged in
    { says: ["failed to fetch anonymous token", "401 unauthorized"], sign: "anonymous-refused" },
    { says: ["failed to fetch anonymous token", "403 forbidden"], sign: "anonymous-refused" },
    { says: ["no basic auth credentials"], sign: "anonymous-refused" },
    { says: ["authentication required"], sign: "login-needed" },
    // kubernetes `kubelet`
    { says: ["unable to retrieve some image pull secrets"], sign: "anonymous-refused" },
    // any client at the token's endpoint, where the credential is looked at
    { says: ["/token?", "403 forbidden"], sign: "exchange-refused" },
    { says: ["/token?", "status code 403"], sign: "exchange-refused" },
    // GitHub REST
    { says: ["api.github.com", "403"], sign: "api-forbidden" },
    // a denial without a reason: moby, docker/cli, containers/image, go-containerregistry, oras-go
    { says: ["error response from daemon: denied\n"], sign: "bare-denied" },
    { says: ["manifests/", ": denied"], sign: "bare-denied" },
    { says: ["reading manifest ", ": denied"], sign: "bare-denied" },
    { says: [": denied\n"], sign: "bare-denied" },
    { says: ["\ndenied\n"], sign: "bare-denied" },
    { says: ["403 forbidden"], sign: "forbidden" },
    { says: ["403 (forbidden)"], sign: "forbidden" },
    { says: ["status code 403"], sign: "forbidden" },
    { says: ["status: 403"], sign: "forbidden" },
    { says: ["http 403 response"], sign: "forbidden" },
    { says: ["error from registry: unauthorized"], sign: "unauthorized" },
    { says: ["status code 401"], sign: "unauthorized" },
    { says: ["manifests/", ": unauthorized"], sign: "unauthorized" },
    { says: ["reading manifest ", ": unauthorized"], sign: "unauthorized" },
    { says: ["requesting bearer token: invalid status code from registry 401"], sign: "unauthorized" },
    // GoogleContainerTools/jib `registry`
    { says: ["make sure your credentials for "], sign: "unauthorized" },
    { says: ["unauthorized for "], sign: "unauthorized" },
    { says: ["/v2/", ": unauthorized"], sign: "unauthorized" },
    { says: [": unauthorized\n"], sign: "unauthorized" },
    { says: ["\nunauthorized\n"], sign: "unauthorized" },
    { says: ["unauthorized: "], sign: "unauthorized" },
    // wget and curl on `/v2/` without a login: how the registry answers everybody
    { says: ["awaiting response", "401 unauthorized"], sign: "challenge" },
    { says: ["http/1.1 401"], sign: "challenge" },
    { says: ["http/2 401"], sign: "challenge" },
    { says: ["401 unauthorized"], sign: "unauthorized" },
];

;// CONCATENATED MODULE: ./.tools/command/src/domain/wording.ts
// Wordings: the words by which a failure is known. A newly seen one is one row of a table here, and one test row.



/** The first row that fits a line counts. */
const WORDINGS = [...REGISTRY_WORDINGS, ...BUILD_WORDINGS, ...NETWORK_WORDINGS];
/** What one line means, when it holds a wording that we know. */
function signOf(line) {
    return wordingOf(line)?.sign;
}
/** The wording that a line holds, the first of the table. One pass over the line, however many wordings there are. */
function wordingOf(line) {
    const text = `\n${line.toLowerCase()}\n`;
    if (!GATE.test(text))
        return undefined;
    let best;
    // Where the first piece stands first, the others have the most room: once a line is enough.
    const tried = new Set();
    for (let at = 0; at + KEY_LENGTH <= text.length; at++)
        for (const ranked of BY_BEGIN.get(keyAt(text, at)) ?? [])
            if ((best === undefined || ranked.rank < best.rank) && !tried.has(ranked)) {
                const [first = "", ...others] = ranked.wording.says;
                if (!text.startsWith(first, at))
                    continue;
                if (others.length > 0)
                    tried.add(ranked);
                if (follow(others, text, at + first.length))
                    best = ranked;
            }
    return best?.wording;
}
/** Most lines have no wording's first piece, and one look tells. */
const GATE = new RegExp([...new Set(WORDINGS.map(({ says: [first] }) => literal(first)))].join("|"));
function literal(text = "") {
    return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
/** The letters that wordings are found by; none begins with fewer. */
const KEY_LENGTH = 4;
const BY_BEGIN = new Map();
for (const [rank, wording] of WORDINGS.entries()) {
    const key = keyAt(wording.says[0] ?? "", 0);
    BY_BEGIN.set(key, [...(BY_BEGIN.get(key) ?? []), { wording, rank }]);
}
/** Four letters as one number. */
function keyAt(text, at) {
    let key = 0;
    for (let index = at; index < at + KEY_LENGTH; index++)
        key = Math.imul(key, 131) + text.charCodeAt(index);
    return key;
}
/** Whether the pieces stand in the text from a place on, in their order. */
function follow(pieces, text, from) {
    let at = from;
    for (const piece of pieces) {
        const found = text.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return true;
}


/***/ }),

/***/ 4279:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ readMetadataVariables),
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   YK: () => (/* binding */ parseShaLength),
/* harmony export */   hl: () => (/* binding */ parseLevels)
/* harmony export */ });
// The environment variables that docker/metadata-action knows, under its names.
/** Source: docker/metadata-action's README, "environment variables". */
const LENGTH = "DOCKER_METADATA_SHORT_SHA_LENGTH";
const LEVELS = "DOCKER_METADATA_ANNOTATIONS_LEVELS";
const TO_ENVIRONMENT = "DOCKER_METADATA_SET_OUTPUT_ENV";
function readMetadataVariables(environment) {
    const read = (name) => environment[name]?.trim() || undefined;
    return { shaLength: read(LENGTH), levels: read(LEVELS), toEnvironment: read(TO_ENVIRONMENT) };
}
/** How many characters a short commit has; nothing when the text is no such number. */
function parseShaLength(text) {
    const length = Number(text);
    return Number.isInteger(length) && length > 0 ? length : undefined;
}
function parseLevels(text) {
    return text
        .split(",")
        .map((level) => level.trim())
        .filter((level) => level !== "");
}
/** Outputs go into the environment unless somebody said no. */
function isOn(text) {
    return !/^(?:0|f|false)$/i.test(text ?? "");
}


/***/ }),

/***/ 4479:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I$: () => (/* binding */ exitCode),
  ZI: () => (/* binding */ stopOnSignals),
  i5: () => (/* binding */ surroundings),
  UT: () => (/* binding */ tellThrown),
  xF: () => (/* binding */ withPorts)
});

// UNUSED EXPORTS: run, temporaryFolder

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./.tools/command/src/domain/build-option.ts
var build_option = __nccwpck_require__(5294);
// EXTERNAL MODULE: ./.tools/command/src/domain/image-reference.ts
var image_reference = __nccwpck_require__(3483);
// EXTERNAL MODULE: ./.tools/command/src/domain/json.ts
var domain_json = __nccwpck_require__(8674);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
;// CONCATENATED MODULE: ./.tools/command/src/adapters/docker/user-config.ts
// The user's own docker configuration: where it is, and what stands in it.




function userFolder({ DOCKER_CONFIG }) {
    return DOCKER_CONFIG || (0,external_node_path_.join)((0,external_node_os_namespaceObject.homedir)(), ".docker");
}
/** Without a file docker starts from nothing; a file that is broken is docker's to complain of, not ours. */
function readUserConfig(folder) {
    return (0,promises_.readFile)((0,external_node_path_.join)(folder, "config.json"), "utf8").then((text) => (0,domain_json/* record */.g1)((0,domain_json/* readJson */.Vh)(text)), () => ({}));
}

;// CONCATENATED MODULE: ./.tools/command/src/adapters/docker/look.ts
// Looks whether docker can build at all: is a daemon there, is buildx there.





/** The longest that a daemon behind a socket of this machine may take, before docker's client is asked, in ms. */
const SOCKET_PATIENCE = 1_000;
/**
 * A question to docker's client takes 0.03 to 0.1 s of a processor; the daemon's socket and a look into the plugin
 * folders tell the same for next to nothing. Only where they tell nothing is the client asked: it knows of contexts,
 * of daemons far away, and of the reason when there is none.
 */
async function lookAtEngine(environment, ask) {
    const config = await readUserConfig(userFolder(environment));
    const [told, info, buildx, builder] = await Promise.all([
        askSocket("/version", environment, config),
        askSocket("/info", environment, config),
        hasBuildx(environment, config, ask),
        builderOf(environment),
    ]);
    const annotations = supportOf(builder, info);
    const version = (0,domain_json/* textField */.M8)(told, "Version");
    if (version !== undefined)
        return { kind: "ready", version, buildx, annotations };
    const server = await ask(environment, ["version", "--format", "{{json .Server}}"]);
    if (server === undefined)
        return { kind: "unavailable", reason: "there is no `docker` command here, or it does not answer" };
    const answered = (0,domain_json/* textField */.M8)((0,domain_json/* readJson */.Vh)(server.stdout), "Version");
    if (answered !== undefined)
        return { kind: "ready", version: answered, buildx, annotations };
    const said = server.stderr.trim().split("\n").at(-1) ?? "";
    return { kind: "unavailable", reason: `docker's daemon does not answer (${said})` };
}
/** What the daemon behind the socket that docker would use answers, as JSON. Source: Docker Engine API. */
async function askSocket(path, environment, config) {
    const socketPath = socketOf(environment, config);
    if (socketPath === undefined)
        return undefined;
    return new Promise((resolve) => {
        const asked = (0,external_node_http_.request)({ socketPath, path, timeout: SOCKET_PATIENCE }, (answer) => {
            const chunks = [];
            answer.on("data", (chunk) => chunks.push(chunk));
            answer.on("end", () => {
                resolve((0,domain_json/* readJson */.Vh)(Buffer.concat(chunks)));
            });
        });
        asked.on("timeout", () => asked.destroy());
        asked.on("close", () => {
            resolve(undefined);
        });
        asked.on("error", () => undefined);
        asked.end();
    });
}
/** The builder that somebody chose over docker's own one, if any. Source: docker/buildx, `store/storeutil`. */
async function builderOf(environment) {
    const folder = environment.BUILDX_CONFIG || (0,external_node_path_.join)(userFolder(environment), "buildx");
    const current = (0,domain_json/* readJson */.Vh)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, "current"), "utf8").catch(() => ""));
    const name = environment.BUILDX_BUILDER || (0,domain_json/* textField */.M8)(current, "Name");
    return name === "default" ? undefined : name;
}
/** Docker's own builder keeps annotations in the containerd store only; any other builder keeps them itself. */
function supportOf(builder, info) {
    if (builder !== undefined)
        return "kept";
    if ((0,domain_json/* field */.ZZ)(info, "DriverStatus") === undefined)
        return "unknown";
    const rows = (0,domain_json/* list */.p_)((0,domain_json/* field */.ZZ)(info, "DriverStatus")).map((row) => (0,domain_json/* list */.p_)(row).map(String));
    const isContainerd = rows.some(([name, value]) => name === "driver-type" && value?.startsWith("io.containerd."));
    return isContainerd ? "kept" : "dropped";
}
/** A context, and a daemon that is not behind a socket, are the client's business. */
function socketOf({ DOCKER_HOST, DOCKER_CONTEXT }, config) {
    if (DOCKER_HOST)
        return /^unix:\/\/(\/.+)$/.exec(DOCKER_HOST)?.[1];
    if (DOCKER_CONTEXT || (0,domain_json/* textField */.M8)(config, "currentContext") !== undefined)
        return undefined;
    return process.platform === "win32" ? "//./pipe/docker_engine" : "/var/run/docker.sock";
}
/** The first folder that has the plugin decides, as it does for docker: a broken one hides all others. */
async function hasBuildx(environment, config, ask) {
    const file = process.platform === "win32" ? "docker-buildx.exe" : "docker-buildx";
    for (const path of pluginFolders(environment, config).map((folder) => (0,external_node_path_.join)(folder, file)))
        if (await can(path, promises_.constants.F_OK)) {
            if (await can(path, promises_.constants.X_OK))
                return true;
            break;
        }
    return (await ask(environment, ["buildx", "version"]))?.exitCode === 0;
}
/** Source: docker/cli, `cli-plugins/manager` and its `manager_unix.go`, `manager_windows.go`. */
function pluginFolders(environment, config) {
    const { ProgramData = "", ProgramFiles = "" } = environment;
    const system = process.platform === "win32"
        ? [ProgramData, ProgramFiles].map((folder) => (0,external_node_path_.join)(folder, "Docker"))
        : ["/usr/local/lib", "/usr/local/libexec", "/usr/lib", "/usr/libexec"].map((folder) => (0,external_node_path_.join)(folder, "docker"));
    const own = [userFolder(environment), ...system].map((folder) => (0,external_node_path_.join)(folder, "cli-plugins"));
    return [...(0,domain_json/* list */.p_)((0,domain_json/* field */.ZZ)(config, "cliPluginsExtraDirs")).map(String), ...own];
}
function can(path, mode) {
    return (0,promises_.access)(path, mode).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./.tools/command/src/adapters/docker/leftover.ts
// A private docker configuration that its step left behind; `post` loads this and nothing else.


/** How a folder of ours is told from any other. */
const FOLDER_PREFIX = "surepush-";
const MARKER = ".surepush-docker-config";
/** Removes the folder if it is there and is ours; says whether it did. */
async function removeLeftover(folder) {
    if (!basename(folder).startsWith(FOLDER_PREFIX))
        return false;
    try {
        await access(join(folder, MARKER));
    }
    catch {
        return false;
    }
    await removeFolder(folder);
    return true;
}
function removeFolder(folder) {
    return (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
}

;// CONCATENATED MODULE: ./.tools/command/src/adapters/docker/private-config.ts
// The private docker configuration: made from the user's own, so that a login touches neither that nor a keychain.





/**
 * Opens a folder of mode 0700 with files of mode 0600. Other logins, contexts, builders and plugins of the user go
 * on working; the login at `host` stays in the file, for an empty `credHelpers` entry keeps it out of `credsStore`.
 * Source: docker/cli `cli/config/configfile`, docker's reference on `config.json`.
 */
async function openPrivateConfig(host, around) {
    const { environment, temporaryFolder, onOpened } = around;
    const users = userFolder(environment);
    await (0,promises_.mkdir)(temporaryFolder, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryFolder, FOLDER_PREFIX));
    const remove = () => removeFolder(folder);
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, MARKER), "", { mode: 0o600 });
        onOpened(folder);
        const config = adapt(await readUserConfig(users), { host, users, environment });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "config.json"), JSON.stringify(config), { mode: 0o600 });
        // A `currentContext` without its context breaks every docker command.
        await copyFolder((0,external_node_path_.join)(users, "contexts"), (0,external_node_path_.join)(folder, "contexts"));
    }
    catch (error) {
        await remove();
        throw error;
    }
    return { folder, environment: { ...environment, ...overrides(folder, { users, environment }) }, remove };
}
function adapt(config, { host, users, environment }) {
    // Docker lets the logins of this variable count more than the file's; here they stand beside ours.
    const given = (0,domain_json/* record */.g1)((0,domain_json/* field */.ZZ)((0,domain_json/* readJson */.Vh)(environment.DOCKER_AUTH_CONFIG ?? ""), "auths"));
    const logins = Object.entries({ ...(0,domain_json/* record */.g1)(config.auths), ...given }).filter(([name]) => name !== host);
    return {
        ...config,
        auths: Object.fromEntries(logins),
        credHelpers: { ...(0,domain_json/* record */.g1)(config.credHelpers), [host]: "" },
        cliPluginsExtraDirs: [...(0,domain_json/* list */.p_)(config.cliPluginsExtraDirs), (0,external_node_path_.join)(users, "cli-plugins")],
    };
}
/** Builders stay in the user's own folder, and so do the certificates of a daemon behind TLS. */
function overrides(folder, { users, environment }) {
    const usesTls = Boolean(environment.DOCKER_TLS_VERIFY) || Boolean(environment.DOCKER_TLS);
    return {
        DOCKER_CONFIG: folder,
        // Its logins stand in our file.
        DOCKER_AUTH_CONFIG: undefined,
        // Asked for, a file of its own would tell the provenance; the pushed attestation tells it anyway.
        BUILDX_METADATA_PROVENANCE: environment.BUILDX_METADATA_PROVENANCE ?? "disabled",
        BUILDX_CONFIG: environment.BUILDX_CONFIG || (0,external_node_path_.join)(users, "buildx"),
        ...(usesTls ? { DOCKER_CERT_PATH: environment.DOCKER_CERT_PATH || users } : {}),
    };
}
async function copyFolder(from, to) {
    try {
        await (0,promises_.cp)(from, to, { recursive: true });
    }
    catch (error) {
        if (!["ENOENT", "ENOTDIR"].includes(String((0,domain_json/* field */.ZZ)(error, "code"))))
            throw error;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
;// CONCATENATED MODULE: ./.tools/command/src/adapters/docker/question.ts
// Short questions to docker's client: what it answers is read, and nobody watches.

/** The longest that docker may take to answer, in milliseconds. */
const PATIENCE = 20_000;
/** By Node alone. The action has GitHub's toolkit for it, `toolkit-question.ts`, which takes longer to load. */
const askDocker = (environment, args) => new Promise((resolve) => {
    const options = { env: environment, timeout: PATIENCE, windowsHide: true };
    (0,external_node_child_process_.execFile)("docker", args, options, (error, stdout, stderr) => {
        const exitCode = error === null ? 0 : error.code;
        // What could not be started, or was ended, has no number.
        resolve(typeof exitCode === "number" ? { exitCode, stdout, stderr } : undefined);
    });
});

;// CONCATENATED MODULE: ./.tools/command/src/adapters/docker/process.ts
// Runs docker as a process of our own: its output streams on, and it can be stopped.

/** A failure tells itself in its last lines; more is not kept. */
const KEPT = 64 * 1024;
/** A process that leads a group can be ended with all that it has started. */
const HAS_GROUPS = process.platform !== "win32";
/** How long docker may take to end by itself, in milliseconds; the runner grants 7.5 s in all. */
const GRACE = 4_000;
/** Starts docker. `stop` aborted, or the answer's `stop` called, ends it: first kindly, then not. */
function startDocker({ args, environment, input, print }, stop) {
    const child = trySpawn(args, environment);
    if (child instanceof Error)
        return {
            ended: Promise.resolve({ status: "not started", output: child.message }),
            stop: () => Promise.resolve(),
        };
    const kept = keepEnd();
    const take = (chunk) => {
        kept.add(chunk);
        print?.(chunk);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    // A docker that ends before it has read its input: its exit code tells why.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
    const ended = new Promise((resolve) => {
        child.on("error", ({ message }) => {
            resolve({ status: "not started", output: message });
        });
        child.on("close", (code, signal) => {
            resolve({ status: code ?? signal ?? "not started", output: kept.text() });
        });
    });
    let hasEnded = false;
    const end = () => {
        if (hasEnded)
            return;
        signalAll(child, "SIGTERM");
        const timer = setTimeout(() => {
            signalAll(child, "SIGKILL");
        }, GRACE);
        void ended.then(() => {
            clearTimeout(timer);
        });
    };
    void ended.then(() => {
        hasEnded = true;
        stop.removeEventListener("abort", end);
    });
    if (stop.aborted)
        end();
    stop.addEventListener("abort", end);
    return {
        ended,
        stop: async () => {
            end();
            await ended;
        },
    };
}
/** Docker's plugins are processes of their own: an older client ends without them, and they would go on to push. */
function signalAll({ pid }, name) {
    if (pid === undefined)
        return;
    try {
        process.kill(HAS_GROUPS ? -pid : pid, name);
    }
    catch {
        // The last of them ended in this very moment.
    }
}
/** An argument that is too long for the system is thrown at once; all else comes as an event. */
function trySpawn(args, env) {
    try {
        return (0,external_node_child_process_.spawn)("docker", args, {
            env,
            stdio: ["pipe", "pipe", "pipe"],
            windowsHide: true,
            detached: HAS_GROUPS,
        });
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}
function keepEnd() {
    const chunks = [];
    let length = 0;
    return {
        add: (chunk) => {
            chunks.push(chunk);
            length += chunk.length;
            while (length - (chunks[0]?.length ?? 0) > KEPT)
                length -= chunks.shift()?.length ?? 0;
        },
        text: () => Buffer.concat(chunks).toString("utf8"),
    };
}

;// CONCATENATED MODULE: ./.tools/command/src/adapters/docker/engine.ts
// Docker: looked at once, logged in to one registry in private, asked for one build.









function openEngine(wiring) {
    return {
        look: () => lookAtEngine(wiring.environment, wiring.ask ?? askDocker),
        openSession: (host, credentials) => openSession(wiring, host, credentials),
        logIn: async (host, credentials) => {
            const command = logInWith(host, credentials, wiring.environment);
            return resultOf("docker login", await startDocker(command, wiring.stop).ended);
        },
        readDockerfile: async (options) => {
            const path = (0,build_option/* dockerfileOf */.S9)(options);
            return path === undefined ? undefined : (0,promises_.readFile)(path, "utf8").catch(() => undefined);
        },
        describe: (plan) => {
            const epoch = epochFor(plan, wiring.environment);
            const variables = epoch === undefined ? [] : [`${EPOCH}=${epoch}`];
            return [...variables, "docker", ...buildArguments(plan)].map(quote).join(" ");
        },
    };
}
async function openSession(wiring, host, credentials) {
    const config = await openPrivateConfig(host, wiring);
    const environment = config.environment;
    const login = credentials && startDocker(logInWith(host, credentials, environment), wiring.stop);
    return {
        loggedIn: async () => login === undefined ? { kind: "done" } : resultOf("docker login", await login.ended),
        build: (plan) => (plan.buildx ? buildWithBuildx : buildClassically)(plan, { ...wiring, config }),
        pull: (reference) => run("docker pull", ["pull", "--", reference], { ...wiring, config }),
        async [Symbol.asyncDispose]() {
            // A login that ends after its folder is gone would make it again, with the token in it.
            await login?.stop();
            await config.remove();
        },
    };
}
function logInWith(host, { username, token }, environment) {
    const args = ["login", "--username", username, "--password-stdin", host];
    return { args, environment, input: token.reveal() };
}
async function buildWithBuildx(plan, session) {
    const metadataFile = (0,external_node_path_.join)(session.config.folder, "metadata.json");
    const built = await run("docker build", buildArguments(plan, plan.push ? metadataFile : undefined), withEpoch(plan, session));
    if (built.kind === "failed")
        return built;
    const metadata = plan.push ? await (0,promises_.readFile)(metadataFile, "utf8").catch(() => "") : "";
    const digest = (0,image_reference/* parseDigest */.m)((0,domain_json/* textField */.M8)((0,domain_json/* readJson */.Vh)(metadata), "containerimage.digest") ?? "");
    return { kind: "done", digest, metadata: metadata.trim() };
}
/** Without buildx: build, push, and ask the engine which digest the push gave the image. */
async function buildClassically(plan, session) {
    const [reference = ""] = plan.references;
    const built = await run("docker build", buildArguments(plan), withEpoch(plan, session));
    if (built.kind === "failed")
        return built;
    if (!plan.push)
        return { kind: "done", digest: undefined, metadata: "" };
    for (const each of plan.references) {
        const pushed = await run("docker push", ["push", each], session);
        if (pushed.kind === "failed")
            return pushed;
    }
    return { kind: "done", digest: await pushedDigest(reference, session), metadata: "" };
}
async function pushedDigest(reference, { config, ask = askDocker }) {
    const args = ["image", "inspect", "--format", "{{json .RepoDigests}}", reference];
    const answer = await ask(config.environment, args);
    const repository = reference.slice(0, reference.lastIndexOf(":"));
    const own = (0,domain_json/* list */.p_)((0,domain_json/* readJson */.Vh)(answer?.stdout ?? ""))
        .map(String)
        .find((text) => text.startsWith(`${repository}@`));
    return (0,image_reference/* parseDigest */.m)(own?.slice(repository.length + 1) ?? "");
}
/** The command line of a build, without `docker` itself. */
function buildArguments({ options, references, push, buildx, description }, metadataFile) {
    return [
        ...(buildx ? ["buildx", "build"] : ["build"]),
        ...references.map((reference) => `--tag=${reference}`),
        ...(buildx && push ? ["--push"] : []),
        ...(metadataFile === undefined ? [] : [`--metadata-file=${metadataFile}`]),
        ...description.labels.map((label) => `--label=${label}`),
        ...description.annotations.map((annotation) => `--annotation=${annotation}`),
        ...(0,build_option/* buildFlags */.Aw)(options),
        "--",
        options.context,
    ];
}
/** Source: reproducible-builds.org; docker/buildx hands the variable on to the build. */
const EPOCH = "SOURCE_DATE_EPOCH";
/** The commit's time, unless the user set one as variable or as build argument. */
function epochFor({ description, options }, environment) {
    const isSet = options.buildArgs.some((argument) => argument.startsWith(EPOCH));
    return environment[EPOCH] || isSet ? undefined : description.epoch;
}
function withEpoch(plan, session) {
    const epoch = epochFor(plan, session.environment);
    if (epoch === undefined)
        return session;
    const { config } = session;
    return {
        ...session,
        config: { ...config, environment: { ...config.environment, [EPOCH]: String(epoch) } },
    };
}
async function run(command, args, { config, stop, print }) {
    return resultOf(command, await startDocker({ args, environment: config.environment, print }, stop).ended);
}
function resultOf(command, { status, output }) {
    return status === 0 ? { kind: "done" } : { kind: "failed", command, status, output };
}
/** An argument as a person would type it, on one line: a line of its own could be a command to the runner. */
function quote(argument) {
    if (/[\r\n]/.test(argument)) {
        const escaped = argument.replaceAll(/[\\']/g, "\\$&").replaceAll("\r", "\\r").replaceAll("\n", "\\n");
        return `$'${escaped}'`;
    }
    return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./.tools/command/src/adapters/ghcr/answer.ts

/**
 * 401 and 403 are refusals, and so is 404 where something is read; everything else that was not expected (5xx, 429,
 * a redirect, a page of a proxy's) says nothing of the token.
 */
function weighAnswer(step, answer, expected) {
    if (answer.kind === "failure")
        return { kind: "silent", step, reason: answer.reason };
    const { status } = answer;
    if (status === expected)
        return { kind: "accepted", step, status };
    const refused = status === 401 || status === 403 || (status === 404 && step === "pull probe");
    if (!refused)
        return { kind: "silent", step, reason: `it answered ${status}` };
    const message = messageOf(answer);
    return message === "" && answer.body.length > 0
        ? { kind: "silent", step, reason: `it answered ${status} with a page that is no registry's` }
        : { kind: "refused", step, status, message };
}
/** Why a request came to nothing, as a clause for a person. */
function tellAnswer(answer) {
    if (answer.kind === "failure")
        return answer.reason;
    const message = messageOf(answer);
    return message === ""
        ? `the registry answered ${answer.status}`
        : `the registry answered ${answer.status}, ${message}`;
}
/** The first message of `{"errors":[{"code":…,"message":…}]}`, the OCI specification's form; else nothing. */
function messageOf({ body }) {
    const [error] = (0,domain_json/* list */.p_)((0,domain_json/* field */.ZZ)((0,domain_json/* readJson */.Vh)(body), "errors"));
    const message = (0,domain_json/* textField */.M8)(error, "message");
    return (message ?? "").replaceAll(/\s+/g, " ").slice(0, 500);
}

// EXTERNAL MODULE: ./.tools/command/src/domain/secret.ts
var secret = __nccwpck_require__(2016);
;// CONCATENATED MODULE: ./.tools/command/src/adapters/ghcr/exchange.ts



/** The actions that a registry token is asked for. Source: CNCF distribution, "Token scope documentation". */
const ACTIONS = { pull: "pull", push: "pull,push", delete: "pull" };
/** Goes to the registry's own host only. The bearer is opaque (on ghcr.io base64 of the token): masked, never read. */
async function exchange({ http, registry, credentials, mask }, { image, access }) {
    const url = new URL("/token", registry.url);
    url.searchParams.set("service", registry.host);
    url.searchParams.set("scope", `repository:${image.path}:${ACTIONS[access]}`);
    const basic = (0,secret/* basicCredentials */.BG)(credentials.username, credentials.token);
    const answer = await http({
        method: "GET",
        url: url.href,
        headers: { authorization: `Basic ${basic.reveal()}` },
    });
    const evidence = weighAnswer("token exchange", answer, 200);
    const token = evidence.kind === "accepted" && answer.kind === "answer" ? bearerOf(answer.body) : undefined;
    if (token !== undefined) {
        mask(token);
        return { kind: "bearer", token };
    }
    const empty = {
        kind: "silent",
        step: "token exchange",
        reason: "its answer holds no token",
    };
    return { kind: "none", evidence: evidence.kind === "accepted" ? empty : evidence, answer };
}
/** Registries call it `token`, `access_token`, or both. */
function bearerOf(body) {
    const json = (0,domain_json/* readJson */.Vh)(body);
    const token = (0,domain_json/* textField */.M8)(json, "token") ?? (0,domain_json/* textField */.M8)(json, "access_token");
    return token !== undefined && /^[\x21-\x7e]+$/.test(token) ? new secret/* Secret */.zh(token) : undefined;
}

;// CONCATENATED MODULE: ./.tools/command/src/adapters/ghcr/tag-list.ts


/** As many tags as one page may have; a registry gives fewer where it likes to. */
const PAGE = 1_000;
/** So that a list without an end does not hold up a build: at 100 a page these are 5000 tags. */
const PAGES = 50;
const tag_list_PATIENCE = 8_000;
/**
 * Source: OCI distribution specification 1.1, "Listing Tags": `Link: <URL>; rel="next"` tells the next page, and 404 an
 * image that nobody has pushed yet. A list that is not read to its end is no list: the highest version may be missing.
 */
async function listTags(url, send) {
    const tags = [];
    const begun = performance.now();
    let next = `${url}?n=${PAGE}`;
    for (let page = 0; next !== undefined; page++) {
        const left = tag_list_PATIENCE - (performance.now() - begun);
        if (page >= PAGES || left <= 0)
            return unknown(`it has more than ${tags.length} tags, which is too many to read`);
        const answer = await send({ method: "GET", url: next, deadline: left, attempts: 2 });
        if (answer.kind === "answer" && answer.status === 404)
            return { kind: "none" };
        const told = answer.kind === "answer" && answer.status === 200 ? (0,domain_json/* readJson */.Vh)(answer.body) : undefined;
        if (answer.kind === "failure" || told === undefined)
            return unknown(tellAnswer(answer));
        // A package whose last tag was deleted answers `null`.
        tags.push(...(0,domain_json/* list */.p_)((0,domain_json/* record */.g1)(told).tags).map(String));
        next = nextPage(answer.headers.link, next);
    }
    return { kind: "listed", tags };
}
/** The next page is on the same host, or it is not followed: the bearer goes along. */
function nextPage(link, current) {
    const [, target] = /<([^>]+)>\s*;[^,]*\brel="?next"?/.exec(link ?? "") ?? [];
    if (target === undefined || !URL.canParse(target, current))
        return undefined;
    const url = new URL(target, current);
    return url.origin === new URL(current).origin ? url.href : undefined;
}
function unknown(reason) {
    return { kind: "unknown", reason };
}

;// CONCATENATED MODULE: ./.tools/command/src/adapters/ghcr/registry.ts




/** The manifests that buildx and docker push. Source: OCI image specification; docker's "Image Manifest V2". */
const MANIFEST_TYPES = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
    "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");
/** Source of the requests: the OCI distribution specification 1.1. */
function openRegistry(wiring) {
    const { http, registry } = wiring;
    /** A bearer is good for one image. */
    const bearers = new Map();
    const cancelled = [];
    return { ask, published, tag, readBack, settle };
    async function ask(question) {
        const { path } = question.image;
        const bearer = exchange(wiring, question);
        bearers.set(path, bearer);
        const exchanged = await bearer;
        if (exchanged.kind === "bearer")
            return probe(question, exchanged.token);
        // A registry that was down before the build may be there after it: then it is asked anew.
        if (bearers.get(path) === bearer)
            bearers.delete(path);
        return exchanged.evidence;
    }
    function published(image) {
        return listTags(`${repositoryUrl(image)}/tags/list`, (request) => send(image, request));
    }
    /** An upload that is begun and cancelled asks for the right to push; the list of tags for that to pull. */
    async function probe({ image, access }, token) {
        const headers = authorization(token);
        if (access !== "push") {
            const list = await http({ method: "GET", url: `${repositoryUrl(image)}/tags/list?n=1`, headers });
            return weighAnswer("pull probe", list, 200);
        }
        const begun = await http({ method: "POST", url: `${repositoryUrl(image)}/blobs/uploads/`, headers });
        cancelled.push(cancel(begun, headers));
        return weighAnswer("push probe", begun, 202);
    }
    /** ghcr.io may answer 405: then the session runs out by itself, and leaves no blob and no tag behind. */
    async function cancel(begun, headers) {
        const location = begun.kind === "answer" && begun.status === 202 ? begun.headers.location : undefined;
        if (location === undefined || !URL.canParse(location, registry.url))
            return undefined;
        const url = new URL(location, registry.url);
        return url.origin === new URL(registry.url).origin
            ? http({ method: "DELETE", url: url.href, headers, attempts: 1, deadline: 3_000 })
            : undefined;
    }
    async function tag(image, digest, tags) {
        if (tags.length === 0)
            return [];
        const accept = { accept: MANIFEST_TYPES };
        const manifest = await send(image, { method: "GET", url: manifestUrl(image, digest), headers: accept });
        const type = manifest.kind === "answer" ? manifest.headers["content-type"] : undefined;
        if (manifest.kind !== "answer" || manifest.status !== 200 || type === undefined)
            return tags.map((name) => unknownState(name, manifest));
        const { body } = manifest;
        const put = async (name) => {
            const headers = { "content-type": type };
            const answer = await send(image, { method: "PUT", url: manifestUrl(image, name), headers, body });
            return answer.kind === "answer" && answer.status === 201
                ? { tag: name, digest }
                : unknownState(name, answer);
        };
        return Promise.all(tags.map(put));
    }
    async function readBack(image, tags) {
        const accept = { accept: MANIFEST_TYPES };
        const read = async (name) => {
            const answer = await send(image, { method: "HEAD", url: manifestUrl(image, name), headers: accept });
            const told = answer.kind === "answer" ? answer.headers["docker-content-digest"] : undefined;
            const digest = (0,image_reference/* parseDigest */.m)(told ?? "");
            return digest === undefined ? unknownState(name, answer) : { tag: name, digest };
        };
        return Promise.all(tags.map(read));
    }
    /** With the bearer at hand, and once more with a new one when that has run out during a long build. */
    async function send(image, request) {
        const renew = () => exchange(wiring, { image, access: "push" });
        const { path } = image;
        const used = bearers.get(path) ?? renew();
        bearers.set(path, used);
        const answer = await sendWith(await used, request);
        if (answer.kind === "failure" || answer.status !== 401)
            return answer;
        // Of several requests that were told 401 at once, the first one renews the bearer for all.
        const renewed = bearers.get(path) === used ? renew() : (bearers.get(path) ?? renew());
        bearers.set(path, renewed);
        return sendWith(await renewed, request);
    }
    async function sendWith(exchanged, request) {
        if (exchanged.kind === "none")
            return exchanged.answer;
        return http({ ...request, headers: { ...request.headers, ...authorization(exchanged.token) } });
    }
    async function settle() {
        await Promise.all(cancelled);
    }
    function manifestUrl(image, reference) {
        return `${repositoryUrl(image)}/manifests/${reference}`;
    }
    function repositoryUrl({ path }) {
        return `${registry.url}/v2/${path}`;
    }
}
function authorization(token) {
    return { authorization: `Bearer ${token.reveal()}` };
}
function unknownState(tag, answer) {
    return { tag, digest: undefined, reason: tellAnswer(answer) };
}

// EXTERNAL MODULE: ./.tools/command/src/domain/scope.ts
var scope = __nccwpck_require__(5610);
;// CONCATENATED MODULE: ./.tools/command/src/adapters/github/inspector.ts



/** GitHub's API explains, and never decides: better no answer than a slow one. */
const DEADLINE = 5_000;
const ATTEMPTS = 2;
function openInspector(http, owner = ownerByHttp(http)) {
    return {
        async inspect(token, kind, { registry }) {
            if (registry.gitHub === undefined)
                return { kind: "silent", reason: `${registry.host} is not a registry of GitHub's` };
            // `/user` answers 403 to an installation token; the rate limit is told to everybody, and costs nothing.
            const path = kind === "installation" ? "/rate_limit" : "/user";
            const answer = await http({
                method: "GET",
                url: registry.gitHub.apiUrl + path,
                headers: { authorization: `Bearer ${token.reveal()}`, accept: "application/vnd.github+json" },
                deadline: DEADLINE,
                attempts: ATTEMPTS,
            });
            return inspector_weighAnswer(answer, kind);
        },
        owner,
    };
}
function inspector_weighAnswer(answer, kind) {
    if (answer.kind === "failure")
        return { kind: "silent", reason: answer.reason };
    const { status, headers, body } = answer;
    const ssoUrl = ssoUrlOf(headers["x-github-sso"]);
    const json = (0,domain_json/* readJson */.Vh)(body);
    if (status === 401)
        return { kind: "rejected", status, message: (0,domain_json/* textField */.M8)(json, "message") ?? "" };
    if (status !== 200 && ssoUrl === undefined)
        return { kind: "silent", reason: `it answered ${status}` };
    return {
        kind: "accepted",
        login: (0,domain_json/* textField */.M8)(json, "login"),
        grant: grantOf(headers["x-oauth-scopes"], kind),
        expires: headers["github-authentication-token-expiration"],
        ssoUrl,
    };
}
/** The header is there for classic and OAuth tokens, empty when they have no scope. */
function grantOf(header, kind) {
    if (header !== undefined)
        return { kind: "listed", scopes: (0,scope/* parseScopes */.Fg)(header) };
    const reason = kind === "installation"
        ? "what a GITHUB_TOKEN may do stands in the workflow's permissions"
        : "only classic and OAuth tokens have them";
    return { kind: "unlisted", reason };
}
/** `required; url=https://github.com/orgs/ORG/sso?authorization_request=…` */
function ssoUrlOf(header) {
    return /^required;\s*url=(https:\/\/\S+)/.exec(header ?? "")?.[1];
}
/**
 * Asks for the organisation of the image's owner's name: a personal account is none, and one whose single sign-on
 * bars the token says so. Source: GitHub's REST API, `GET /orgs/{org}`.
 */
function ownerByHttp(http) {
    return async (token, { registry, image }) => {
        if (registry.gitHub === undefined)
            return { kind: undefined, ssoUrl: undefined };
        const answer = await http({
            method: "GET",
            url: `${registry.gitHub.apiUrl}/orgs/${(0,image_reference/* ownerOf */.bf)(image)}`,
            headers: { authorization: `Bearer ${token.reveal()}`, accept: "application/vnd.github+json" },
            deadline: DEADLINE,
            attempts: ATTEMPTS,
        });
        if (answer.kind === "failure")
            return { kind: undefined, ssoUrl: undefined };
        const ssoUrl = ssoUrlOf(answer.headers["x-github-sso"]);
        if (answer.status === 200 || ssoUrl !== undefined)
            return { kind: "Organization", ssoUrl };
        return { kind: answer.status === 404 ? "User" : undefined, ssoUrl };
    };
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./.tools/command/src/domain/back-off.ts
// Back-off: whether an answer is worth another try, and how long to wait before it.
/** The server's own faults, and its "too many". Nothing here is a refusal. */
const TRANSIENT = new Set([429, 500, 502, 503, 504]);
/** The longest that a run waits because a server asked it to, in milliseconds. */
const back_off_PATIENCE = 10_000;
function isTransient(status) {
    return TRANSIENT.has(status);
}
/**
 * Milliseconds to wait before try number `next` (2, 3, …), or nothing when the server wants more patience than a
 * run has. `chance` is a random number from 0 to 1: it spreads those who were all refused at the same moment.
 */
function waitBefore(next, retryAfter, chance) {
    // A date instead of seconds is allowed, too; nobody was seen to send one.
    const asked = /^\d+(?:\.\d+)?$/.test(retryAfter ?? "") ? Number(retryAfter) * 1000 : undefined;
    if (asked !== undefined)
        return asked <= back_off_PATIENCE ? asked : undefined;
    return 150 * 2 ** (next - 2) * (1 + chance);
}

;// CONCATENATED MODULE: ./.tools/command/src/adapters/http.ts


/** No manifest and no answer of GitHub's API is longer; a longer one is not read. */
const LONGEST_BODY = 8 * 1024 * 1024;
const http_DEADLINE = 10_000;
const http_ATTEMPTS = 3;
/** `environment` is where `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` stand, in either case. */
function openHttp(environment, stop) {
    const clients = new Map();
    const closing = new AbortController();
    const ended = AbortSignal.any([stop, closing.signal]);
    const http = async (request) => {
        const client = await clientFor(new URL(request.url).protocol);
        const { attempts = http_ATTEMPTS } = request;
        for (let attempt = 1;; attempt++) {
            const answer = await once(client, request, ended);
            const transient = answer.kind === "failure" || isTransient(answer.status);
            if (!transient || attempt >= attempts || ended.aborted)
                return answer;
            const retryAfter = answer.kind === "answer" ? answer.headers["retry-after"] : undefined;
            const wait = waitBefore(attempt + 1, retryAfter, Math.random());
            if (wait === undefined)
                return answer;
            await (0,external_node_timers_promises_namespaceObject.setTimeout)(wait, undefined, { signal: ended }).catch(() => undefined);
        }
    };
    function clientFor(protocol) {
        const client = clients.get(protocol) ?? openClient(protocol, environment);
        clients.set(protocol, client);
        return client;
    }
    return {
        http,
        close: () => {
            // What nobody waits for any more would else be tried again, and keep the process alive.
            closing.abort();
            for (const client of clients.values())
                void client.then(({ agent }) => {
                    agent.destroy();
                });
        },
    };
}
/** Node's agent reads the proxies itself, from Node 24.5 on (`proxyEnv`, Node's documentation of `http.Agent`). */
async function openClient(protocol, environment) {
    const { request, Agent } = protocol === "http:" ? await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 23)) : await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 23));
    return { request, agent: new Agent({ keepAlive: true, proxyEnv: environment }) };
}
/** One try. It always ends: with an answer, with a failure, or with the deadline's failure. */
function once({ request, agent }, wanted, stop) {
    const { method, url, headers = {}, body, deadline = http_DEADLINE } = wanted;
    const length = body === undefined && method !== "POST" ? {} : { "content-length": String(body?.length ?? 0) };
    return new Promise((resolve) => {
        const end = (answer) => {
            clearTimeout(timer);
            resolve(answer);
        };
        const fail = (reason) => {
            end({ kind: "failure", reason });
            sent.destroy();
        };
        const sent = request(url, { method, agent, signal: stop, headers: { "user-agent": "surepush", ...headers, ...length } }, (answer) => {
            collect(answer, end, fail);
        });
        const timer = setTimeout(() => {
            fail(`it took more than ${deadline / 1000} s`);
        }, deadline);
        sent.on("error", (error) => {
            fail(tellError(error));
        });
        sent.end(body);
    });
}
function collect(answer, end, fail) {
    const chunks = [];
    let length = 0;
    answer.on("data", (chunk) => {
        length += chunk.length;
        chunks.push(chunk);
        if (length > LONGEST_BODY)
            fail(`its answer is longer than ${LONGEST_BODY} bytes`);
    });
    answer.on("error", (error) => {
        fail(tellError(error));
    });
    answer.on("end", () => {
        end({
            kind: "answer",
            status: answer.statusCode ?? 0,
            headers: flatten(answer),
            body: Buffer.concat(chunks),
        });
    });
}
function flatten({ headers }) {
    return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}
const REASONS = {
    ECONNREFUSED: "it refused the connection",
    ECONNRESET: "it broke the connection",
    ENOTFOUND: "its name could not be resolved",
    EAI_AGAIN: "its name could not be resolved",
    ETIMEDOUT: "it could not be reached in time",
};
function tellError(error) {
    return REASONS[error.code ?? ""] ?? `the connection failed (${error.code ?? error.message})`;
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./.tools/command/src/adapters/language/language.ts
// The languages that rules are written in, by the libraries that know them: each is loaded only where it is needed.

/** Loads what a run needs; `neededLibraries` in the domain says what that is. */
async function openLanguage(needed) {
    const load = (library, part) => needed.has(library) ? part() : Promise.resolve(undefined);
    const [csv, templates, calendar, semver, pep440] = await Promise.all([
        load("csv", () => Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 7256))),
        load("template", () => Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 4975))),
        load("date", () => Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 6859))),
        load("semver", () => Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 9161))),
        load("pep440", () => Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 2098))),
    ]);
    return {
        csv: (text, of) => must(csv, "csv").readCsv(text, of),
        template: (text, values, times) => must(templates, "template").fillTemplate(text, values, {
            times,
            format: (time, wanted) => must(calendar, "date").formatDate(time, wanted),
        }),
        schemes: {
            semver: lazily(() => must(semver, "semver").semver),
            pep440: lazily(() => must(pep440, "pep440").pep440),
        },
        hash: (text) => (0,external_node_crypto_namespaceObject.createHash)("sha256").update(text).digest("hex"),
    };
}
function lazily(scheme) {
    return {
        read: (text) => scheme().read(text),
        compare: (one, other) => scheme().compare(one, other),
    };
}
/** That a library is missing here is a mistake of ours, in what `neededLibraries` says. */
function must(part, library) {
    if (part === undefined)
        throw new Error(`The library for ${library} was not loaded`);
    return part;
}

// EXTERNAL MODULE: ./.tools/command/src/adapters/repository/git.ts
var git = __nccwpck_require__(4287);
;// CONCATENATED MODULE: ./.tools/command/src/adapters/repository/archive.ts


/** What a label says is not worth a long wait. */
const archive_DEADLINE = 5_000;
const archive_ATTEMPTS = 2;
function openArchive(http, environment) {
    return {
        async details(page) {
            const json = await ask(page, "");
            return json === undefined
                ? undefined
                : {
                    description: (0,domain_json/* textField */.M8)(json, "description") ?? "",
                    license: (0,domain_json/* textField */.M8)(json, "license", "spdx_id") ?? "",
                    defaultBranch: (0,domain_json/* textField */.M8)(json, "default_branch"),
                };
        },
        async commitTime(sha, page) {
            const inClone = await (0,git/* commitTimeInClone */.V$)(environment, sha);
            if (inClone !== undefined || page === undefined)
                return inClone;
            const told = (0,domain_json/* textField */.M8)(await ask(page, `/commits/${sha}`), "commit", "committer", "date");
            const time = new Date(told ?? NaN);
            return Number.isNaN(time.getTime()) ? undefined : time;
        },
    };
    /** Source: GitHub's REST API, `GET /repos/{owner}/{repo}` and `…/commits/{ref}`. */
    async function ask({ apiUrl, slug, token }, path) {
        const answer = await http({
            method: "GET",
            url: `${apiUrl}/repos/${slug}${path}`,
            headers: { authorization: `Bearer ${token.reveal()}`, accept: "application/vnd.github+json" },
            deadline: archive_DEADLINE,
            attempts: archive_ATTEMPTS,
        });
        return answer.kind === "answer" && answer.status === 200 ? (0,domain_json/* readJson */.Vh)(answer.body) : undefined;
    }
}

// EXTERNAL MODULE: ./.tools/command/src/app/check.ts
var app_check = __nccwpck_require__(4177);
// EXTERNAL MODULE: ./.tools/command/src/app/push.ts + 3 modules
var app_push = __nccwpck_require__(9804);
// EXTERNAL MODULE: ./.tools/command/src/domain/metadata/expression.ts
var expression = __nccwpck_require__(5714);
// EXTERNAL MODULE: ./.tools/command/src/domain/metadata/facts.ts
var metadata_facts = __nccwpck_require__(9893);
// EXTERNAL MODULE: ./.tools/command/src/domain/metadata/records.ts
var records = __nccwpck_require__(7796);
;// CONCATENATED MODULE: ./.tools/command/src/domain/metadata/library.ts
// Which libraries a run needs: what nobody wrote is not loaded.



/** A version needs its scheme only where there is a git tag, or a rule with a value of its own. */
function neededLibraries(texts, facts) {
    const { images, tags, flavor, labels, annotations } = texts;
    const some = (test) => [images, tags, flavor, labels, annotations].some(test);
    const hasVersion = (0,metadata_facts/* gitTagOf */.Eb)(facts) !== undefined || (0,records/* readLines */.Se)(tags).some(hasOwnVersion);
    const wanted = [
        ["csv", some((text) => text.includes('"'))],
        ["template", some((text) => text.split("\n").some((line) => !(0,expression/* isPlain */.$i)(line)))],
        ["date", some(expression/* asksForDate */.YM)],
        ["semver", hasVersion],
        ["pep440", hasVersion && tags.toLowerCase().includes("pep440")],
    ];
    return new Set(wanted.flatMap(([library, isWanted]) => (isWanted ? [library] : [])));
}
/** A rule of versions that has a value, by name or bare. */
function hasOwnVersion(line) {
    const fields = line.toLowerCase().split(",");
    return (/semver|pep440|match/.test(line.toLowerCase()) &&
        fields.some((field) => !field.includes("=") || field.includes("value")));
}

;// CONCATENATED MODULE: ./.tools/command/src/shell/facts.ts
// The facts of a run from the environment and the event: its commit, its repository, its time.

/** `head`: what git says is checked out, where that is to count more than the event; `now`: when the run began. */
function readFacts(environment, event, { head, now }) {
    const name = environment.GITHUB_EVENT_NAME || "local";
    const ref = head?.ref ?? refOf(name, environment.GITHUB_REF ?? "", event);
    const sha = head?.sha ?? shaOf(environment, event);
    const repository = readRepository(environment, event);
    return {
        event: name,
        ref,
        sha,
        baseRef: baseRefOf(ref, event),
        defaultBranch: (0,domain_json/* textField */.M8)(event, "repository", "default_branch") ?? scheduledBranch(name, ref),
        repository,
        commitTime: sha === undefined ? undefined : commitTimeOf(sha, event),
        now,
    };
}
/** `pull_request_target` runs on the base branch, and is about the pull request all the same. */
function refOf(name, ref, event) {
    const number = (0,domain_json/* field */.ZZ)(event, "pull_request", "number") ?? (0,domain_json/* field */.ZZ)(event, "number");
    return name === "pull_request_target" && typeof number === "number" ? `refs/pull/${number}/merge` : ref;
}
/** The commit of the run; the pull request's own one where `DOCKER_METADATA_PR_HEAD_SHA` asks for it. */
function shaOf(environment, event) {
    const wantsHead = /true/i.test(environment.DOCKER_METADATA_PR_HEAD_SHA ?? "");
    const head = wantsHead ? (0,domain_json/* textField */.M8)(event, "pull_request", "head", "sha") : undefined;
    return head ?? (environment.GITHUB_SHA || undefined);
}
function baseRefOf(ref, event) {
    if (ref.startsWith("refs/tags/"))
        return (0,domain_json/* textField */.M8)(event, "base_ref")?.replace(/^refs\/heads\//, "");
    return ref.startsWith("refs/pull/") ? (0,domain_json/* textField */.M8)(event, "pull_request", "base", "ref") : undefined;
}
/** A schedule runs on the default branch only, and its event tells nothing of the repository. */
function scheduledBranch(name, ref) {
    return name === "schedule" ? /^refs\/heads\/(.+)$/.exec(ref)?.[1] : undefined;
}
function readRepository(environment, event) {
    const slug = environment.GITHUB_REPOSITORY;
    const name = slug?.split("/")[1];
    if (slug === undefined || name === undefined)
        return undefined;
    const server = (environment.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
    return {
        name: (0,domain_json/* textField */.M8)(event, "repository", "name") ?? name,
        url: (0,domain_json/* textField */.M8)(event, "repository", "html_url") ?? `${server}/${slug}`,
        details: readDetails((0,domain_json/* field */.ZZ)(event, "repository")),
    };
}
/** The description is there in every event that tells of the repository, `null` when it has none. */
function readDetails(repository) {
    if ((0,domain_json/* field */.ZZ)(repository, "description") === undefined)
        return undefined;
    return {
        description: (0,domain_json/* textField */.M8)(repository, "description") ?? "",
        license: (0,domain_json/* textField */.M8)(repository, "license", "spdx_id") ?? "",
        defaultBranch: (0,domain_json/* textField */.M8)(repository, "default_branch"),
    };
}
/** A push tells its commits, and the last one by itself; a merge group tells its own. */
function commitTimeOf(sha, event) {
    const commits = [
        ...(0,domain_json/* list */.p_)((0,domain_json/* field */.ZZ)(event, "commits")),
        (0,domain_json/* field */.ZZ)(event, "head_commit"),
        (0,domain_json/* field */.ZZ)(event, "merge_group", "head_commit"),
        (0,domain_json/* field */.ZZ)(event, "workflow_run", "head_commit"),
    ];
    const told = (0,domain_json/* textField */.M8)(commits.find((commit) => (0,domain_json/* textField */.M8)(commit, "id") === sha), "timestamp");
    const time = new Date(told ?? NaN);
    return Number.isNaN(time.getTime()) ? undefined : time;
}

// EXTERNAL MODULE: ./.tools/command/src/shell/metadata-variables.ts
var metadata_variables = __nccwpck_require__(4279);
;// CONCATENATED MODULE: ./.tools/command/src/shell/run-context.ts
// The run's context from the environment and the event that GitHub wrote into a file.

const DEPENDABOT = "dependabot[bot]";
/**
 * `event` is the parsed file of `GITHUB_EVENT_PATH`; nothing in it is taken for granted. It is read here and not
 * by `@actions/github`, whose client would be loaded with it on every run: more than twice the start of node.
 * Source: GitHub docs, "Default environment variables" and "Webhook events and payloads".
 */
function readRunContext(environment, event) {
    const actor = environment.GITHUB_ACTOR;
    const author = (0,domain_json/* textField */.M8)(event, "pull_request", "user", "login");
    return {
        event: environment.GITHUB_EVENT_NAME ?? "local",
        actor,
        repository: run_context_readRepository(environment.GITHUB_REPOSITORY, event),
        ref: readRef(environment.GITHUB_REF ?? "", event),
        head: isForeign(event) ? "foreign" : "own",
        // A run that somebody else starts again keeps Dependabot's rights: its author counts, too.
        dependabot: [actor, author].includes(DEPENDABOT),
    };
}
function run_context_readRepository(slug, event) {
    const [owner, name] = slug?.split("/") ?? [];
    if (owner === undefined || name === undefined)
        return undefined;
    const kind = (0,domain_json/* textField */.M8)(event, "repository", "owner", "type");
    return {
        owner,
        name,
        ownerKind: isOwnerKind(kind) ? kind : undefined,
        defaultBranch: (0,domain_json/* textField */.M8)(event, "repository", "default_branch"),
    };
}
function isOwnerKind(text) {
    return text === "User" || text === "Organization";
}
/** The event of a pull request counts more than the ref, which `pull_request_target` sets to the base. */
function readRef(ref, event) {
    const number = (0,domain_json/* field */.ZZ)(event, "pull_request", "number");
    if (typeof number === "number")
        return { kind: "pull-request", number };
    const [, space, name] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? [];
    if (space === undefined || name === undefined)
        return { kind: "none" };
    return { kind: space === "heads" ? "branch" : "tag", name };
}
/** A fork that was deleted has no repository any more: foreign, too. */
function isForeign(event) {
    const own = (0,domain_json/* textField */.M8)(event, "repository", "full_name");
    const head = (0,domain_json/* field */.ZZ)(event, "pull_request", "head") ?? (0,domain_json/* field */.ZZ)(event, "workflow_run") ?? undefined;
    if (head === undefined)
        return false;
    return ((0,domain_json/* textField */.M8)(head, "repo", "full_name") ?? (0,domain_json/* textField */.M8)(head, "head_repository", "full_name")) !== own;
}

;// CONCATENATED MODULE: ./.tools/command/src/wiring.ts
// Wires the adapters for one run; both doors, the action's and the command's, hand a request in here.
















/** Does what the request asks for, and leaves nothing open behind. */
function wiring_run(request, wiring) {
    return withPorts(request, wiring, (ports) => (request.operation === "check" ? check : push)(request, ports));
}
/** Opens the outside for one piece of work, and closes it. */
async function withPorts(request, { environment, language, reporter, stop, onSession, tools }, work) {
    const { question, credentials } = request;
    const { http, close } = openHttp(environment, stop);
    const registry = openRegistry({
        http,
        credentials,
        registry: question.registry,
        mask: (secret) => {
            reporter.mask(secret);
        },
    });
    const ports = {
        registry,
        inspector: openInspector(http, tools.askForOwner),
        engine: openEngine({
            environment,
            temporaryFolder: temporaryFolder(environment),
            onOpened: onSession,
            stop,
            ask: tools.askDocker,
            print: (chunk) => {
                reporter.output(chunk);
            },
        }),
        archive: openArchive(http, environment),
        language,
        reporter,
        clock: { now: () => performance.now() },
        stop,
    };
    try {
        return await work(ports);
    }
    finally {
        await registry.settle();
        close();
    }
}
/** What the shell needs to know of the outside. Git is asked here only where an input says that it counts most. */
async function surroundings(inputs, environment, event = readEvent(environment.GITHUB_EVENT_PATH)) {
    const isGits = inputs["metadata-context"].trim() === "git";
    const head = isGits ? await (0,git/* headOfClone */.Nt)(environment) : undefined;
    const facts = readFacts(environment, event, { head, now: new Date() });
    return {
        context: readRunContext(environment, event),
        facts,
        lacksClone: isGits && head === undefined,
        language: await openLanguage(neededLibraries(inputs, facts)),
        metadataVariables: (0,metadata_variables/* readMetadataVariables */.LX)(environment),
        serverUrl: environment.GITHUB_SERVER_URL?.replace(/\/+$/, "").toLowerCase(),
        apiUrl: environment.GITHUB_API_URL,
        look: (path) => {
            const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
            return found?.isDirectory() ? "folder" : found && "file";
        },
    };
}
function readEvent(path) {
    return path && (0,external_node_fs_.existsSync)(path) ? (0,domain_json/* readJson */.Vh)((0,external_node_fs_.readFileSync)(path)) : undefined;
}
/** The runner empties its own folder after the job. */
function temporaryFolder(environment) {
    return environment.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)();
}
/** A signal that aborts when the process is told to end; its reason is the signal's name. */
function stopOnSignals() {
    const controller = new AbortController();
    for (const name of Object.keys(SIGNALS))
        process.on(name, () => {
            controller.abort(name);
        });
    return controller.signal;
}
/** What a shell makes of each signal: 128 and its number. The last one comes when a terminal is closed. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
function exitCode(end, stop) {
    if (stop.aborted)
        return SIGNALS[String(stop.reason)] ?? 1;
    return end.kind === "failed" ? 1 : 0;
}
/** Anything can be thrown; the stack helps whoever mends it. */
function tellThrown(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}


/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8898:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const { valid, clean, explain, parse } = __nccwpck_require__(4818);

const { lt, le, eq, ne, ge, gt, compare, rcompare } = __nccwpck_require__(2124);

const {
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,
} = __nccwpck_require__(790);

const { major, minor, patch, inc } = __nccwpck_require__(8940);

module.exports = {
  // version
  valid,
  clean,
  explain,
  parse,

  // operator
  lt,
  le,
  lte: le,
  eq,
  ne,
  neq: ne,
  ge,
  gte: ge,
  gt,
  compare,
  rcompare,

  // range
  filter,
  maxSatisfying,
  minSatisfying,
  RANGE_PATTERN,
  satisfies,
  validRange,

  // semantic
  major,
  minor,
  patch,
  inc,
};


/***/ }),

/***/ 2124:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const { parse } = __nccwpck_require__(4818);

module.exports = {
  compare,
  rcompare,
  lt,
  le,
  eq,
  ne,
  ge,
  gt,
  '<': lt,
  '<=': le,
  '==': eq,
  '!=': ne,
  '>=': ge,
  '>': gt,
  '===': arbitrary,
};

function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = parse(version);
  const parsedOther = parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}


/***/ }),

/***/ 8940:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const { explain, parse, stringify } = __nccwpck_require__(4818);

// those notation are borrowed from semver
module.exports = {
  major,
  minor,
  patch,
  inc,
};

function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}


/***/ }),

/***/ 790:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.

const { VERSION_PATTERN, explain: explainVersion } = __nccwpck_require__(4818);

const Operator = __nccwpck_require__(2124);

const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');

module.exports = {
  RANGE_PATTERN,
  parse,
  satisfies,
  filter,
  validRange,
  maxSatisfying,
  minSatisfying,
};

const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...explainVersion(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = explainVersion(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained)
    if (explained.local && spec.version) {
      version = explained.public;
      spec.version = explainVersion(spec.version).public;
    }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  const op = Operator[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(parse(specifier));
}


/***/ }),

/***/ 4818:
/***/ ((module) => {

const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');

module.exports = {
  VERSION_PATTERN,
  valid,
  clean,
  explain,
  parse,
  stringify,
};

const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return stringify(parse(version, cleanRegex));
}

function parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function explain(version) {
  const parsed = parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(2687);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
