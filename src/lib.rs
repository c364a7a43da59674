//! Explains which Teams and calendar capabilities a pasted list of Microsoft
//! permissions confers, in the modes in which a vendor connects.
