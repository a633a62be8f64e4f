// What the registry with the API for referrers is built from, once, into .tools/.
module surepush.invalid/referrers-registry

go 1.25.0

require github.com/google/go-containerregistry v0.22.1
